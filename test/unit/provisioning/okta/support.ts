import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { type OktaDocument, readOktaDocument } from '../../../../server/src/documents/okta/document';
import { compileOkta } from '../../../../server/src/provisioning/okta/compile-okta';
import { previewOktaImport } from '../../../../server/src/provisioning/okta/import/preview-import';
import type { OktaOptions } from '../../../../server/src/provisioning/okta/options';
import { oktaPeople } from '../../../../server/src/provisioning/okta/people';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { accountOf, type Members } from '../entra/support';

export { accountOf, held, type Members } from '../entra/support';

type Mapped = string | readonly [expression: string, pushStatus: string | null];

const ends = {
  user: { id: 'oty1', name: 'user', type: 'user' },
  app: { id: '0oa1', name: 'phones', type: 'appuser' },
};

const properties = (mapped: Readonly<Record<string, Mapped>>) =>
  Object.fromEntries(
    Object.entries(mapped).map(([name, value]) => {
      const [expression, pushStatus] = typeof value === 'string' ? [value, 'PUSH'] : value;
      return [name, { expression, ...(pushStatus !== null && { pushStatus }) }];
    }),
  );

function read(file: unknown, name: string, ...beside: readonly unknown[]): OktaDocument {
  const files = [file, ...beside].map((each, i) => {
    const document = readOktaDocument(`file:///okta/${i}-${name}.json`, JSON.stringify(each, null, 2));
    if (document === undefined) throw new Error('This is nothing of Okta.');
    return document;
  });
  const [first] = besideEachOther<OktaDocument>(files);
  if (first === undefined) throw new Error('There is no file.');
  return first;
}

/** A mapping from Okta to an app called `app`, with other files beside it. */
export function pushing(mapped: Readonly<Record<string, Mapped>>, app = 'phones', ...beside: readonly unknown[]) {
  const target = { ...ends.app, name: app };
  return read({ id: 'prm1', source: ends.user, target, properties: properties(mapped) }, 'push', ...beside);
}

/** A mapping from the app to Okta. */
export function importing(mapped: Readonly<Record<string, Mapped>>, ...beside: readonly unknown[]) {
  return read({ id: 'prm2', source: ends.app, target: ends.user, properties: properties(mapped) }, 'import', ...beside);
}

/** A schema of the app's users, or of Okta's. */
export function schemaOf(of: 'user' | 'app', attributes: Readonly<Record<string, Members>>): unknown {
  const base =
    of === 'user' ? { login: { type: 'string', required: true } } : { userName: { type: 'string', required: true } };
  return {
    id:
      of === 'user'
        ? 'https://x.okta.com/meta/schemas/user/default'
        : 'https://x.okta.com/meta/schemas/apps/0oa1/default',
    name: of === 'user' ? 'user' : 'phones',
    definitions: {
      base: { id: '#base', type: 'object', properties: base },
      custom: { id: '#custom', type: 'object', properties: attributes },
    },
  };
}

/** Enough of a mapping for RingCentral to take a user. */
export const MAPPED = {
  firstName: 'user.firstName',
  lastName: 'user.lastName',
  email: 'user.email',
  department: 'user.department',
} as const;

/** A user as Okta's API gives it. */
export function person(login: string, more: Members = {}, around: Members = {}): Members {
  const profile = { login, email: login, firstName: 'Ada', lastName: 'Obi', ...more };
  return { id: `00u-${login}`, status: 'ACTIVE', ...around, profile };
}

export interface Case {
  readonly document?: OktaDocument;
  readonly users?: readonly Members[];
  readonly free?: number;
  readonly options?: OktaOptions;
  /** Instead of JSON. */
  readonly csv?: string;
}

export function planOf(
  people: readonly Members[],
  { document = pushing(MAPPED), users = [], free, options, csv }: Case = {},
) {
  const sample =
    csv === undefined
      ? readUsers('people.json', JSON.stringify(people, null, 2), oktaPeople)
      : readUsers('people.csv', csv, oktaPeople);
  return planProvisioning({ program: compileOkta(document, options), users: sample, account: accountOf(users, free) });
}

export function entryOf(one: Members, setup: Case = {}): PlanEntry {
  const [entry] = planOf([one], setup).entries;
  if (entry === undefined) throw new Error('Nobody was planned.');
  return entry;
}

export function importOf(document: OktaDocument, people: readonly Members[], users: readonly Members[]) {
  const sample = readUsers('people.json', JSON.stringify(people, null, 2), oktaPeople);
  return previewOktaImport({ document, users: sample, account: accountOf(users) });
}

/** `POST /Users`, `PUT /Users/11` */
export function sentBy({ requests }: PlanEntry): readonly string[] {
  return requests.map(({ method, url }) => `${method} ${decodeURIComponent(new URL(url).pathname.slice(8))}`);
}

/** The body of the last request that has one. */
export function lastBody({ requests }: PlanEntry): unknown {
  const body = requests.findLast((request) => request.body !== undefined)?.body;
  return body === undefined ? undefined : JSON.parse(body);
}

/** `department "Sales" → null` */
export function changesOf(entry: PlanEntry): readonly string[] {
  return explainEntry(entry).attributes.map(
    ({ path, before, after }) => `${path} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  );
}
