import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { SNAPSHOT_FORMAT } from '../../../../server/src/account/snapshot';
import { type EntraDocument, readEntraDocument } from '../../../../server/src/documents/entra/document';
import { compileEntra } from '../../../../server/src/provisioning/entra/compile-entra';
import type { EntraEntry } from '../../../../server/src/provisioning/entra/entra-entry';
import type { EntraOptions } from '../../../../server/src/provisioning/entra/options';
import { entraPeople } from '../../../../server/src/provisioning/entra/people';
import type { PlanOptions } from '../../../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';

export type Members = Readonly<Record<string, unknown>>;

/** An attribute mapping: the expression decides its kind. */
export function map(targetAttributeName: string, expression: string, more: Members = {}): Members {
  const attribute = /^\[([^\]]*)\]$/.exec(expression)?.[1];
  const source =
    attribute === undefined
      ? { type: 'Function', name: expression.split('(')[0], expression, parameters: [] }
      : { type: 'Attribute', name: attribute, expression, parameters: [] };
  return {
    targetAttributeName,
    source,
    matchingPriority: 0,
    flowType: 'Always',
    flowBehavior: 'FlowWhenChanged',
    ...more,
  };
}

export const ACTIVE = map('active', 'Switch([IsSoftDeleted], , "False", "True", "True", "False")');

/** Enough of a mapping for RingCentral to take a user. */
export const MAPPINGS: readonly Members[] = [
  map('userName', '[mail]', { matchingPriority: 1 }),
  ACTIVE,
  map('emails[type eq "work"].value', '[mail]'),
  map('name.givenName', '[givenName]'),
  map('name.familyName', '[surname]'),
  map('title', '[jobTitle]'),
];

/** An object mapping of users as people paste it. */
export function objectMapping(mappings: readonly Members[] = MAPPINGS, more: Members = {}): EntraDocument {
  const file = {
    name: 'Users',
    enabled: true,
    flowTypes: 'Add, Update, Delete',
    sourceObjectName: 'User',
    targetObjectName: 'User',
    scope: null,
    attributeMappings: mappings,
    ...more,
  };
  return documentOf(file);
}

export function documentOf(file: unknown): EntraDocument {
  const document = readEntraDocument('file:///rc/users.json', JSON.stringify(file, null, 2));
  if (document === undefined) throw new Error('This is nothing of Entra.');
  return document;
}

/** A whole schema with target attributes of these types. */
export function schema(mappings: readonly Members[], targets: readonly Members[]): EntraDocument {
  const directory = (name: string, object: string, attributes: readonly Members[]) => ({
    name,
    objects: [{ name: object, attributes }],
  });
  return documentOf({
    synchronizationRules: [
      {
        name: 'OUT',
        sourceDirectoryName: 'Microsoft Entra ID',
        targetDirectoryName: 'RingCentral',
        objectMappings: [
          {
            name: 'Users',
            flowTypes: 'Add,Update,Delete',
            sourceObjectName: 'User',
            targetObjectName: 'RcUser',
            attributeMappings: mappings,
          },
        ],
      },
    ],
    directories: [
      directory('Microsoft Entra ID', 'User', [
        { name: 'objectId', anchor: true },
        ...SOURCES.map((name) => ({ name })),
      ]),
      directory('RingCentral', 'RcUser', targets),
    ],
  });
}

const SOURCES = [
  'mail',
  'givenName',
  'surname',
  'jobTitle',
  'department',
  'accountEnabled',
  'IsSoftDeleted',
  'otherMails',
];

/** A user of the account. */
export function held(id: string, mail: string, more: Members = {}): Members {
  return {
    id,
    userName: mail,
    name: { givenName: 'Ada', familyName: 'Obi' },
    active: true,
    emails: [{ type: 'work', value: mail }],
    phoneNumbers: [],
    addresses: [],
    status: 'Enabled',
    ...more,
  };
}

export function accountOf(users: readonly Members[], free = 5): AccountModel {
  const unassigned = Array.from({ length: free }, (_, i) => ({ id: `9${i}`, country: 'US' }));
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, users, unassigned });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

/** A person of Entra ID. */
export function person(mail: string | null, more: Members = {}): Members {
  return { mail, givenName: 'Ada', surname: 'Obi', jobTitle: null, accountEnabled: true, ...more };
}

export interface Case {
  readonly document?: EntraDocument;
  readonly account?: AccountModel;
  readonly options?: EntraOptions;
  readonly plan?: PlanOptions;
}

export function planOf(
  people: readonly Members[],
  { document = objectMapping(), account = accountOf([]), options, plan }: Case = {},
) {
  const users = readUsers('people.json', JSON.stringify(people), entraPeople);
  return planProvisioning({ program: compileEntra(document, options), users, account, ...(plan && { options: plan }) });
}

/** The plan of one person. */
export function entryOf(one: Members, setup: Case = {}): EntraEntry {
  const [entry] = planOf([one], setup).entries;
  if (entry === undefined) throw new Error('Nobody was planned.');
  return entry as EntraEntry;
}

/** The body of the last request that changes something. */
export function writtenBody({ requests }: EntraEntry): unknown {
  const body = requests.findLast(({ method }) => method !== 'GET')?.body;
  return body === undefined ? undefined : JSON.parse(body);
}

/** `scope skipped EntrySynchronizationScoping` */
export function stepsOf(entry: EntraEntry): readonly string[] {
  return entry.steps().map(({ name, status, code }) => `${name} ${status}${code === undefined ? '' : ` ${code}`}`);
}
