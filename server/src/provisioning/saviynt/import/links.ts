import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { ACCESS_MARKER } from '../../../knowledge/saviynt/mapping-words';
import { counted } from '../../../text/counted';
import { parsePropertyPath, valueAtPath } from '../property-path';
import type { LinkStep } from './acct-ent-plan';
import { idText } from './id-text';
import type { ImportLink } from './link-types';
import { type Place, placeOf } from './place';
import type { ImportProblem } from './problem';
import type { SectionRun } from './run-calls';
import type { ImportRow } from './table';

/** The entitlements of one type, by key. */
export interface EntitlementKeys {
  readonly type: string;
  readonly keys: ReadonlySet<string>;
}

export interface Links {
  readonly links: readonly ImportLink[];
  readonly problems: readonly ImportProblem[];
}

/**
 * The accounts' entitlements by `accountParams.acctEntMappings`: for each account the list at listPath, and of each
 * element the value at idPath. Needs the marker STORE#ACC#ENT#MAPPINGINFO in a colsToPropsMap (Saviynt developer portal)
 * and acctToEntMapping in acctEntParams.
 * @param steps what acctEntParams says; undefined when there is none
 */
export function accountLinks(
  accountParams: JsonObject,
  rows: readonly ImportRow[],
  hasMarker: boolean,
  entitlements: readonly EntitlementKeys[],
  parameter: SaviyntParameter,
  steps: readonly LinkStep[] | undefined,
): Links {
  const property = accountParams.property('acctEntMappings');
  const mappings = asObject(property?.value);
  if (property === undefined || mappings === undefined) return { links: [], problems: mappingMissing(steps) };
  const problems: ImportProblem[] = [];
  if (!hasMarker && mappings.properties.length > 0)
    problems.push({
      severity: 'warning',
      code: 'marker-missing',
      message: `acctEntMappings needs "customproperty31": "${ACCESS_MARKER}~#~char" in the colsToPropsMap of an accounts call; without it no account gets an entitlement. Add it.`,
      place: placeOf(parameter, property.key),
    });
  const links: ImportLink[] = [];
  for (const { key, value } of mappings.properties) {
    const mapping = asObject(value);
    if (mapping === undefined) continue;
    const type = key.value;
    const place = placeOf(parameter, key);
    const found = rows.flatMap((row) =>
      idsIn(row.record, textOf(mapping.get('listPath')), textOf(mapping.get('idPath'))).map((entitlement) => ({
        account: row.key ?? '',
        type,
        entitlement,
        by: 'acctToEntMapping',
        place,
      })),
    );
    links.push(...found);
    problems.push(...unknownEntitlements(found, type, mapping, entitlements, place));
    if (found.length > 0) problems.push(...notApplied(steps, type, 'acctToEntMapping', 'accountParams', place));
  }
  return { links, problems };
}

/**
 * Members of an entitlement by `acctEntMappings` of its type: the list at listField, and of each element idPath. Needs
 * the marker in "acctEntMappingInfoColumnFromEnt" and entToAcctMapping in acctEntParams (Saviynt Knowledge Base, REST
 * connector: achieving account-entitlement correlation).
 * @param accounts the keys of the accounts; undefined when not all were read
 */
export function memberLinks(
  { type, holder, table, calls }: Pick<SectionRun, 'type' | 'holder' | 'table' | 'calls'>,
  accounts: ReadonlySet<string> | undefined,
  parameter: SaviyntParameter,
  steps: readonly LinkStep[] | undefined,
): Links {
  const property = holder.property('acctEntMappings');
  const mapping = asObject(property?.value);
  if (property === undefined || mapping === undefined) return { links: [], problems: [] };
  const listPath = textOf(mapping.get('listField')) || textOf(mapping.get('listPath'));
  const place = placeOf(parameter, property.key);
  const links = table.rows.flatMap((row) =>
    idsIn(row.record, listPath, textOf(mapping.get('idPath'))).map((account) => ({
      account,
      type,
      entitlement: row.key ?? '',
      by: 'entToAcctMapping',
      place,
    })),
  );
  const problems: ImportProblem[] = [];
  const hasMarker = calls.some(({ columns }) => columns.some(({ source }) => isMarker(source)));
  if (!hasMarker && links.length > 0)
    problems.push({
      severity: 'warning',
      code: 'marker-missing',
      message: `acctEntMappings of ${type} needs "acctEntMappingInfoColumnFromEnt": "${ACCESS_MARKER}~#~char" in the colsToPropsMap of its call; without it no account gets the entitlement. Add it.`,
      place,
      belief: 'link-processing',
    });
  const creates = mapping.get('importAsAccount');
  const lost = new Set(links.map(({ account }) => account).filter((id) => accounts?.has(id) === false));
  if (!(creates?.kind === 'boolean' && creates.value))
    problems.push(...strangers(lost, 'account', type, textOf(mapping.get('keyField')) || 'accountID', place));
  if (links.length > 0)
    problems.push(...notApplied(steps, type, 'entToAcctMapping', `entitlementParams.${type}`, place));
  return { links, problems };
}

/** Says of ids that links name and no row has. */
export function strangers(
  ids: ReadonlySet<string>,
  of: 'account' | 'entitlement',
  type: string,
  field: string,
  place: Place,
): readonly ImportProblem[] {
  if (ids.size === 0) return [];
  const [example = ''] = ids;
  const named = of === 'account' ? counted(ids.size, 'account') : `${counted(ids.size, 'entitlement')} of type ${type}`;
  return [
    {
      severity: 'warning',
      code: of === 'account' ? 'account-not-imported' : 'entitlement-not-imported',
      message: `${named} named here ${ids.size === 1 ? 'has' : 'have'} no row whose ${field} is that value, for example ${JSON.stringify(example.slice(0, 60))}. Unless Saviynt has ${ids.size === 1 ? 'it' : 'them'} from before, nothing is linked. Compare the path with what fills ${field}.`,
      place,
      belief: 'link-id',
    },
  ];
}

function notApplied(
  steps: readonly LinkStep[] | undefined,
  type: string,
  processing: 'acctToEntMapping' | 'entToAcctMapping',
  where: string,
  place: Place,
): readonly ImportProblem[] {
  if (steps?.some((step) => step.processing === processing && (step.type === '' || step.type === type))) return [];
  return [
    {
      severity: 'information',
      code: 'mapping-not-named',
      message: `acctEntMappings of ${where} goes with processingType ${processing} in acctEntParams, which does not say so for ${type}. Whether accounts get these entitlements without it is not published. Add it.`,
      place,
      belief: 'link-processing',
    },
  ];
}

function mappingMissing(steps: readonly LinkStep[] | undefined): readonly ImportProblem[] {
  const step = steps?.find(({ processing }) => processing === 'acctToEntMapping');
  if (step === undefined) return [];
  return [
    {
      severity: 'warning',
      code: 'mapping-missing',
      message:
        'acctToEntMapping uses acctEntMappings of accountParams, and there is none: no account gets an entitlement from it. Add acctEntMappings.',
      place: step.place,
      belief: 'link-processing',
    },
  ];
}

/** Whether a column holds the marker that acctEntMappings needs. */
export function isMarker(source: string): boolean {
  return source === ACCESS_MARKER;
}

/** The ids in a list of a record: of each element the value at idPath, or the element itself. */
export function idsIn(record: unknown, listPath: string, idPath: string): readonly string[] {
  if (listPath.trim() === '') return [];
  const list = valueAtPath(record, parsePropertyPath(listPath));
  if (!Array.isArray(list)) return [];
  return list.flatMap((element) => {
    return idText(idPath.trim() === '' ? element : valueAtPath(element, parsePropertyPath(idPath))) ?? [];
  });
}

function unknownEntitlements(
  links: readonly ImportLink[],
  type: string,
  mapping: JsonObject,
  entitlements: readonly EntitlementKeys[],
  place: Place,
): readonly ImportProblem[] {
  const known = entitlements.find((one) => one.type === type)?.keys;
  const creates = mapping.get('importAsEntitlement');
  if ((creates?.kind === 'boolean' && creates.value) || links.length === 0) return [];
  const lost = new Set(links.map(({ entitlement }) => entitlement).filter((id) => known?.has(id) !== true));
  if (lost.size === 0) return [];
  const [example = ''] = lost;
  return [
    {
      severity: 'warning',
      code: 'entitlement-not-imported',
      message: `Accounts name ${lost.size} ${lost.size === 1 ? 'entitlement' : 'entitlements'} of type ${type} that the import does not bring, for example ${JSON.stringify(example)}. With importAsEntitlement false, its default, they are not created.`,
      place,
    },
  ];
}
