import type { AccountModel } from '../account/account-model';
import type { ProvisioningDocument } from '../documents/document';
import type { NeutralProvider } from '../documents/neutral/kind';
import { groupConnectors } from '../documents/saviynt/connector';
import type { PeopleComparison } from '../provisioning/compare/comparison';
import type { SampleUsers } from '../provisioning/users/user';
import { compareValues, type ValueComparison } from './compare-values';
import { convertMapping } from './convert-mapping';
import { ConversionError, type PlainMapping, type Remark, type Remarked } from './plain-mapping';
import { compareConverted } from './plan/compare-converted';
import { programOfDocuments } from './plan/source-program';
import { writtenProgram } from './plan/written-program';
import { readEntra } from './read/read-entra';
import { readNeutral } from './read/read-neutral';
import { readOkta } from './read/read-okta';
import { readSaviynt } from './read/read-saviynt';
import { writeEntra } from './write/write-entra';
import { writeNeutral } from './write/write-neutral';
import { writeOkta } from './write/write-okta';
import { type SaviyntOperation, writeSaviynt } from './write/write-saviynt';

export { ConversionError } from './plain-mapping';

/** What a mapping is written as. */
export type ConversionTarget = 'saviynt' | 'okta' | 'entra' | 'neutral';
export const conversionTargets: readonly ConversionTarget[] = ['saviynt', 'okta', 'entra', 'neutral'];

export interface ConvertOptions {
  readonly to: ConversionTarget;
  /** Of a neutral file: whose attributes and language it has; the source's own unless given. */
  readonly as?: NeutralProvider;
  /** Of Saviynt: which parameter; `create` unless given. */
  readonly operation?: SaviyntOperation;
  /** People as the source provider holds them, for whom both mappings are evaluated and planned. */
  readonly people?: SampleUsers;
  /** Whom both plans find in RingCentral; nobody unless given. */
  readonly account?: AccountModel;
}

/** A mapping in its new form, with everything that is to be known about it. */
export interface Conversion {
  readonly from: NeutralProvider;
  readonly to: ConversionTarget;
  /** Whose attributes and language the result has. */
  readonly provider: NeutralProvider;
  readonly text: string;
  /** What such a file is usually called. */
  readonly fileName: string;
  readonly attributes: number;
  readonly remarks: readonly Remark[];
  /** Only where there are people. */
  readonly comparison?: ConversionComparison;
}

/** What the original and the result do for the same people. */
export interface ConversionComparison {
  readonly values: ValueComparison;
  /** Absent for a mapping that does not lead to RingCentral. */
  readonly plans?: PeopleComparison;
}

/** The mapping that files describe, in the terms of the neutral format. @throws ConversionError */
export function readMapping(documents: readonly ProvisioningDocument[]): Remarked {
  const saviynt = documents.filter((document) => document.provider === 'saviynt');
  if (saviynt.length > 0) {
    const connectors = [...new Set(groupConnectors(saviynt).values())];
    const connector =
      connectors.find((each) => each.get('CreateAccountJSON') ?? each.get('UpdateAccountJSON')) ?? connectors[0];
    const file = saviynt[0]?.uri.slice((saviynt[0]?.uri.lastIndexOf('/') ?? -1) + 1) ?? '';
    if (connector !== undefined) return readSaviynt(connector, file);
  }
  for (const document of documents) {
    if (document.provider === 'neutral') return readNeutral(document);
    if (document.provider === 'entra' && (document.objectMappings.length > 0 || document.looseMappings.length > 0))
      return readEntra(document);
    if (document.provider === 'okta' && document.mappings.length > 0) return readOkta(document);
  }
  throw new ConversionError(
    'There is no mapping in this file. Convert reads parameters of Saviynt, profile mappings of Okta, schemas of Entra and *.ringcentral-mapping.json.',
  );
}

/**
 * Writes the mapping of some files for another provider, or as a neutral file.
 * @throws ConversionError when there is no mapping, or the target cannot have one of its direction
 */
export function convert(documents: readonly ProvisioningDocument[], options: ConvertOptions): Conversion {
  const read = readMapping(documents);
  const { provider: from, direction } = read.mapping;
  const provider = options.to === 'neutral' ? (options.as ?? from) : options.to;
  if (direction === 'fromRingCentral' && provider !== from)
    throw new ConversionError(
      'The mapping carries values from RingCentral. Only mappings to RingCentral can be converted for another provider; as a neutral file it can be written down.',
    );
  const { mapping, before, remarks: converted, names } = convertMapping(read.mapping, provider);
  const remarks: Remark[] = [...read.remarks, ...converted];
  const text = write(mapping, options, remarks);
  const comparison =
    options.people && compare(documents, before, mapping, allNames(before, names), options.people, options);
  return {
    from,
    to: options.to,
    provider,
    text,
    fileName: fileNameOf(options),
    attributes: mapping.attributes.length,
    remarks,
    ...(comparison && { comparison }),
  };
}

function compare(
  documents: readonly ProvisioningDocument[],
  before: PlainMapping,
  after: PlainMapping,
  names: ReadonlyMap<string, string>,
  people: SampleUsers,
  { account }: ConvertOptions,
): ConversionComparison {
  const values = compareValues(before, after, names, people.users);
  if (before.direction === 'fromRingCentral') return { values };
  const own = { program: programOfDocuments(documents, before), provider: before.provider };
  const other = { program: writtenProgram(after).program, provider: after.provider };
  return { values, plans: compareConverted(own, other, people, names, account) };
}

function write(mapping: PlainMapping, { to, operation = 'create' }: ConvertOptions, remarks: Remark[]): string {
  switch (to) {
    case 'neutral':
      return writeNeutral(mapping);
    case 'okta':
      return writeOkta(mapping, remarks);
    case 'entra':
      return writeEntra(mapping, remarks);
    case 'saviynt':
      return writeSaviynt(mapping, operation, remarks);
  }
}

/** The names of attributes that stand alone, with those that were renamed. */
function allNames({ attributes }: PlainMapping, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(names);
  for (const { source } of attributes)
    if ('attribute' in source && !all.has(source.attribute)) all.set(source.attribute, source.attribute);
  return all;
}

function fileNameOf({ to, operation = 'create' }: ConvertOptions): string {
  switch (to) {
    case 'neutral':
      return 'converted.ringcentral-mapping.json';
    case 'okta':
      return 'ringcentral.profile-mapping.json';
    case 'entra':
      return 'ringcentral.attribute-mappings.json';
    case 'saviynt':
      return operation === 'create' ? 'CreateAccountJSON.json' : 'UpdateAccountJSON.json';
  }
}
