import type { StatementId } from '../../../server/src/account/statements';
import { patchOpUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import type { Members } from '../population/members';
import { connector } from '../provider-profiles';
import { accountWith, group, held, mailOf, range, type Unlucky, type World } from './world';

const USERS = 'https://platform.ringcentral.com/scim/v2/Users';

const call = (url: string, httpMethod: string, httpParams: string) => ({
  call: [{ name: 'call1', connection: 'rcAuth', url, httpMethod, httpParams, httpContentType: 'application/json' }],
});

/** A connector that sends what a property of the person holds: every mistake in a mapping is a person of it. */
const program = connector([
  ['CreateAccountJSON.json', JSON.stringify(call(USERS, 'POST', '${user.customproperty1}'))],
  [
    'UpdateAccountJSON.json',
    JSON.stringify(
      call(
        `${USERS}/\${user.customproperty3==null?account.accountID:user.customproperty3}`,
        'PATCH',
        '${user.customproperty2}',
      ),
    ),
  ],
]);

function person(name: string, body: string, id: string | null = null): Members {
  return {
    username: name,
    email: mailOf(name),
    statuskey: 1,
    customproperty1: JSON.stringify({ userName: mailOf(name) }),
    customproperty2: body,
    customproperty3: id,
  };
}

const patch = (...operations: readonly Members[]) => JSON.stringify({ schemas: [patchOpUrn], Operations: operations });

/** Updates that are refused whatever the account is like otherwise. */
const updates: readonly (readonly [StatementId, string])[] = [
  ['W22', patch({ op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+16505550101' })],
  ['W22', patch({ op: 'add', path: 'phoneNumbers.value', value: '+16505550101' })],
  ['W29', patch({ op: 'remove', path: 'userName' })],
  ['W29', patch({ op: 'replace', path: 'name.familyName', value: null })],
  ['W29', patch({ op: 'replace', path: 'id', value: '7' })],
  ['W30', patch({ op: 'replace', path: 'nickName', value: 'Ad' })],
  ['W30', patch({ op: 'add', path: 'addresses[type eq "work"].country2', value: 'US' })],
  ['W31', patch({ op: 'move', path: 'title', value: 'Lead' })],
  ['W31', patch()],
  ['W31', JSON.stringify({ schemas: [userSchemaUrn], title: 'Lead' })],
  ['W31', '[]'],
  ['W31', '{"title": "a"b"}'],
  ['W32', patch({ op: 'replace', path: 'title', value: 5 })],
  ['W32', patch({ op: 'replace', path: 'active', value: 'perhaps' })],
  ['W32', patch({ op: 'replace', path: 'addresses', value: 'Belmont' })],
  ['W34', patch({ op: 'replace', path: 'emails[type eq work', value: 'x' })],
  ['W34', patch({ op: 'replace', path: 'name..givenName', value: 'x' })],
  ['W35', patch({ op: 'remove' })],
];

const creates: readonly (readonly [StatementId, Members])[] = [
  ['W12', { schemas: undefined }],
  ['W12', { schemas: ['urn:example:User'] }],
  ['W12', { emails: [] }],
  ['W13', { phoneNumbers: [{ type: 'fax', value: '+16505550101' }] }],
  ['W32', { name: 'Ada Obi' }],
  ['W32', { emails: { type: 'work', value: 'x@northwind.example' } }],
  ['W31', { constructor: 'x' }],
];

function creating(name: string, change: Members): Members {
  const whole = {
    schemas: [userSchemaUrn],
    userName: mailOf(name),
    name: { givenName: 'Ada', familyName: 'Obi' },
    emails: [{ type: 'work', value: mailOf(name) }],
    ...change,
  };
  return { ...person(name, '{}'), customproperty1: JSON.stringify(whole) };
}

const EACH = 9;

const forms: World = {
  name: 'requests of a wrong form',
  program,
  account: accountWith(
    range(updates.length * EACH + 20).map((i) => held(1000 + i, `u${i}`, { title: 'Engineer' })),
    20,
  ),
  people: [
    ...updates.flatMap(([statement, body], form) => group(EACH, statement, (i) => person(`u${form * EACH + i}`, body))),
    ...group(20, 'W33', (i) =>
      person(`u${updates.length * EACH + i}`, patch({ op: 'replace', path: 'title', value: 'Lead' }), `77${i}`),
    ),
    ...creates.flatMap(([statement, change], form) => group(EACH, statement, (i) => creating(`c${form}-${i}`, change))),
  ],
};

const strict = (
  name: string,
  switches: NonNullable<World['switches']>,
  statement: StatementId,
  body: string,
): World => ({
  name,
  program,
  switches,
  account: accountWith(
    range(20).map((i) => held(1000 + i, `u${i}`, { phoneNumbers: [{ type: 'mobile', value: '+16505550101' }] })),
    5,
  ),
  people: group(20, statement, (i): Unlucky['user'] => person(`u${i}`, body)),
});

export const freeFormWorlds: readonly World[] = [
  forms,
  strict(
    'operations without a path',
    { pathlessPatch: 'refuse' },
    'W15',
    patch({ op: 'replace', value: { title: 'Lead' } }),
  ),
  strict(
    'values that are no texts',
    { patchValues: 'text' },
    'W15',
    patch({ op: 'replace', path: 'active', value: false }),
  ),
  strict(
    'a second number of a type',
    { secondOfType: 'refuse' },
    'W36',
    patch({ op: 'add', path: 'phoneNumbers', value: [{ type: 'mobile', value: '+16505550199' }] }),
  ),
];
