import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountModel } from '../../server/src/account/account-model';
import { readEntraDocument } from '../../server/src/documents/entra/document';
import { readOktaDocument } from '../../server/src/documents/okta/document';
import { groupConnectors } from '../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../server/src/documents/saviynt/document';
import { compileEntra } from '../../server/src/provisioning/entra/compile-entra';
import { compileJumpCloud } from '../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../server/src/provisioning/okta/compile-okta';
import type { Plan, PlanOptions } from '../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../server/src/provisioning/plan/plan-provisioning';
import type { ProvisioningProgram } from '../../server/src/provisioning/provisioning-program';
import { compileSaviynt } from '../../server/src/provisioning/saviynt/saviynt-program';
import { readUsers } from '../../server/src/provisioning/users/read-users';
import { saviyntConnectorFiles } from '../../server/src/scaffold/saviynt/connector-files';
import type { HoldingName } from './population/account';
import { entraUser } from './population/entra';
import { jumpCloudUser } from './population/jumpcloud';
import type { Members } from './population/members';
import { oktaUser } from './population/okta';
import type { Person } from './population/person';
import { saviyntUser } from './population/saviynt';

const samples = join(import.meta.dirname, '../../samples');

/** A provider with the settings that decide what it sends. */
export interface ProviderProfile {
  readonly name: string;
  readonly provider: HoldingName;
  readonly program: ProvisioningProgram;
  /** Somebody in the provider's own words. */
  readonly userOf: (person: Person) => Members;
  /** Whether its requests are published, so that they can be sent. */
  readonly isExecutable: boolean;
  readonly options?: PlanOptions;
}

/** The connector of the samples: updates by PUT. @param change of the text of each of its files */
export function sampleConnector(change: (text: string) => string = (text) => text): ProvisioningProgram {
  const folder = join(samples, 'ringcentral');
  return connector(readdirSync(folder).map((name) => [name, change(readFileSync(join(folder, name), 'utf8'))]));
}

/** The connector that a new one starts as: updates by PATCH. */
function newConnector(): ProvisioningProgram {
  return connector([
    ...saviyntConnectorFiles({
      credentials: 'jwt',
      environment: 'production',
      operations: ['import', 'create', 'update', 'enable', 'disable', 'remove'],
      attributes: ['title', 'department', 'phone', 'address', 'externalId'],
    }),
  ]);
}

/** A connector of parameter files. */
export function connector(files: readonly (readonly [name: string, text: string])[]): ProvisioningProgram {
  const documents = files.flatMap(([name, text]) => readSaviyntDocument(`file:///rc/${name}`, text) ?? []);
  const [only] = groupConnectors(documents).values();
  if (only === undefined) throw new Error('The files hold no connector.');
  return compileSaviynt(only);
}

export function entraDocument() {
  const name = 'entra/ringcentral.synchronization-schema.json';
  const document = readEntraDocument(`file:///${name}`, readFileSync(join(samples, name), 'utf8'));
  if (document === undefined) throw new Error('The sample is nothing of Entra.');
  return document;
}

export function oktaDocument(file = 'ringcentral.profile-mapping.json') {
  const document = readOktaDocument(`file:///${file}`, readFileSync(join(samples, 'okta', file), 'utf8'));
  if (document === undefined) throw new Error('The sample is nothing of Okta.');
  return document;
}

const saviynt = { provider: 'saviynt', userOf: saviyntUser, isExecutable: true } as const;
const entra = { provider: 'entra', userOf: entraUser, isExecutable: true } as const;
const okta = { provider: 'okta', userOf: oktaUser, isExecutable: true } as const;
const jumpcloud = { provider: 'jumpcloud', userOf: jumpCloudUser, isExecutable: true } as const;

/** Every provider in every way it is known to write. */
export const providerProfiles: readonly ProviderProfile[] = [
  { ...saviynt, name: 'Saviynt, PUT', program: sampleConnector() },
  { ...saviynt, name: 'Saviynt, PATCH', program: newConnector() },
  {
    ...saviynt,
    name: 'Saviynt, leavers removed',
    program: sampleConnector(),
    options: { removeLeavers: true },
  },
  { ...entra, name: 'Entra', program: compileEntra(entraDocument()) },
  {
    ...entra,
    name: 'Entra, aadOptscim062020',
    program: compileEntra(entraDocument(), { dialect: 'aadOptscim062020' }),
  },
  { ...okta, name: 'Okta, PUT', program: compileOkta(oktaDocument(), { app: 'scim', update: 'put' }) },
  { ...okta, name: 'Okta, PATCH', program: compileOkta(oktaDocument(), { app: 'scim', update: 'patch' }) },
  {
    ...okta,
    name: 'Okta, catalogue app',
    program: compileOkta(oktaDocument(), { app: 'catalogue' }),
    isExecutable: false,
  },
  { ...jumpcloud, name: 'JumpCloud, PUT', program: compileJumpCloud({ update: 'put' }) },
  { ...jumpcloud, name: 'JumpCloud, PATCH', program: compileJumpCloud({ update: 'patch' }) },
];

/** The plan of people for an account. */
export function planOf(
  { program, userOf, options }: ProviderProfile,
  people: readonly Person[],
  account: AccountModel,
): Plan {
  const users = readUsers('people.json', JSON.stringify(people.map(userOf), null, 1), program.people);
  return planProvisioning({ program, users, account, ...(options && { options }) });
}
