import { readEntraDocument } from '../../documents/entra/document';
import { readOktaDocument } from '../../documents/okta/document';
import { groupConnectors } from '../../documents/saviynt/connector';
import { readSaviyntDocument } from '../../documents/saviynt/document';
import { compileEntra } from '../../provisioning/entra/compile-entra';
import { compileJumpCloud } from '../../provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../provisioning/okta/compile-okta';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import { compileSaviynt } from '../../provisioning/saviynt/saviynt-program';
import { provisioningJson } from '../../scaffold/saviynt/account-calls';
import { ConversionError, type PlainMapping, type Remark } from '../plain-mapping';
import { writeEntra } from '../write/write-entra';
import { writeOkta } from '../write/write-okta';
import { writeSaviynt } from '../write/write-saviynt';

/** A mapping as its provider would carry it out. */
export interface WrittenProgram {
  readonly program: ProvisioningProgram;
  /** What could not be written in the provider's own format, and is therefore not planned. */
  readonly remarks: readonly Remark[];
  /** Parts of the program that are written around the mapping: none of their values is one of its lines. */
  readonly ownParts: ReadonlySet<string>;
}

/**
 * Writes a mapping in the format of its provider and compiles that, so that its plan is the plan of what a person would
 * take over: no second opinion on what the provider does.
 * @throws ConversionError for a mapping that carries values from RingCentral
 */
export function writtenProgram(mapping: PlainMapping): WrittenProgram {
  if (mapping.direction === 'fromRingCentral')
    throw new ConversionError(
      'The mapping carries values from RingCentral; what is previewed is provisioning to RingCentral.',
    );
  const remarks: Remark[] = [];
  const program = programOf(mapping, remarks);
  const ownParts = new Set(mapping.provider === 'saviynt' ? Object.values(SWITCHES) : []);
  return { program: { ...program, name: mapping.name ?? program.name }, remarks, ownParts };
}

function programOf(mapping: PlainMapping, remarks: Remark[]): ProvisioningProgram {
  switch (mapping.provider) {
    case 'saviynt':
      return saviyntProgram(mapping, remarks);
    case 'entra': {
      const attributeMappings: unknown = JSON.parse(writeEntra(mapping, remarks));
      const document = readEntraDocument('converted.json', JSON.stringify({ ...ENTRA_USERS, attributeMappings }));
      return compileEntra(written(document));
    }
    case 'okta':
      // The names of the app's attributes are those of the catalogue; where they go is said by their SCIM paths.
      return compileOkta(written(readOktaDocument('converted.json', writeOkta(mapping, remarks))), { app: 'scim' });
    case 'jumpcloud':
      remarks.push({ kind: 'note', target: '', message: JUMPCLOUD_TABLE });
      return compileJumpCloud();
  }
}

const JUMPCLOUD_TABLE =
  'The mapping of JumpCloud cannot be changed: the plan is that of its own table, whatever else the file says.';

const ENTRA_USERS = {
  enabled: true,
  flowTypes: 'Add, Update, Delete',
  name: 'Provision Microsoft Entra ID Users',
  sourceObjectName: 'User',
  targetObjectName: 'urn:ietf:params:scim:schemas:core:2.0:User',
};

/** The parameters of a connector: the two that the mapping fills, and those that disable and enable by `active`. */
function saviyntProgram(mapping: PlainMapping, remarks: Remark[]): ProvisioningProgram {
  const texts: readonly (readonly [string, string])[] = [
    ['CreateAccountJSON', writeSaviynt(mapping, 'create', remarks)],
    // What is left out of one body is left out of the other.
    ['UpdateAccountJSON', writeSaviynt(mapping, 'update', [])],
    ...(['disable', 'enable'] as const).map(
      (operation) => [SWITCHES[operation], JSON.stringify(provisioningJson(operation, SCAFFOLD))] as const,
    ),
  ];
  const documents = texts.map(([name, text]) => written(readSaviyntDocument(`${name}.json`, text)));
  const [connector] = groupConnectors(documents).values();
  return compileSaviynt(written(connector));
}

const SWITCHES = { disable: 'DisableAccountJSON', enable: 'EnableAccountJSON' } as const;
const SCAFFOLD = { environment: 'production', attributes: [] } as const;

/** What we write, we can read. @throws an error of ours when that is not so */
function written<T>(read: T | undefined): T {
  if (read === undefined) throw new Error('A mapping that was written is not recognised.');
  return read;
}
