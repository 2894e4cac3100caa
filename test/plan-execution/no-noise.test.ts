import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../server/src/account/account-model';
import type { ScimUser } from '../../server/src/account/scim-user';
import { enterpriseUserSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import type { PlanEntry } from '../../server/src/provisioning/plan/plan';
import { accountFor, type HoldingName } from './population/account';
import type { Facts, Person } from './population/person';
import { places } from './population/places';
import { type ProviderProfile, planOf, providerProfiles } from './provider-profiles';

const [belmont] = places;
const facts: Facts = {
  givenName: 'Zoë',
  familyName: 'O’Neill',
  mail: 'zoe.oneill@northwind.example',
  title: 'Engineer',
  department: 'Sales',
  mobile: '+16505550101',
  place: belmont ?? null,
  country: 'US',
};

/** What the provider writes otherwise, and what RingCentral has otherwise. */
interface Difference {
  readonly provider?: Partial<Facts>;
  readonly emptiness?: Person['emptiness'];
  readonly ringCentral?: (user: ScimUser) => ScimUser;
  /** Who does not send it, or sends something else. */
  readonly notFor?: readonly HoldingName[];
}

type Case = readonly [name: string, difference: Difference];

const inPlace = (change: Partial<NonNullable<Facts['place']>>): Partial<Facts> => ({
  place: belmont === undefined ? null : { ...belmont, ...change },
});
const withAddress = (change: object) => (user: ScimUser) => ({
  ...user,
  addresses: user.addresses.map((address) => ({ ...address, ...change })),
});
const withMobile = (value: string) => (user: ScimUser) => ({
  ...user,
  phoneNumbers: user.phoneNumbers.map((phone) => (phone.type === 'mobile' ? { ...phone, value } : phone)),
});
/** All but the extension number, of which a user has one. */
const named = (phoneNumbers: ScimUser['phoneNumbers']) => phoneNumbers.filter(({ type }) => type !== 'other');
const withMail = (value: string) => (user: ScimUser) => ({
  ...user,
  userName: value,
  emails: [{ type: 'work', value }],
});
const withoutDepartment = ({ [enterpriseUserSchemaUrn]: _, ...user }: ScimUser): ScimUser => user;

/** What means the same: nothing is to be changed, and nothing is sent. */
const SAME: readonly Case[] = [
  ['everything is the same', {}],
  ...(['null', 'blank', 'absent'] as const).map(
    (emptiness): Case => [
      `what nobody has is ${emptiness}`,
      { emptiness, provider: { department: null }, ringCentral: withoutDepartment },
    ],
  ),
  [
    'a department is the empty text',
    {
      provider: { department: null },
      ringCentral: (user) => ({ ...user, [enterpriseUserSchemaUrn]: { department: '' } }),
    },
  ],
  ['a country is a name', { provider: { country: 'United States' } }],
  ['a country is in small letters', { provider: { country: 'united states' } }],
  ['RingCentral has the code of a country', { ringCentral: withAddress({ country: 'US' }) }],
  [
    'RingCentral has the code, the provider the name',
    { provider: { country: 'United States' }, ringCentral: withAddress({ country: 'us' }) },
  ],
  ['a state is a name', { provider: inPlace({ state: 'California' }) }],
  ['RingCentral has the name of a state', { ringCentral: withAddress({ region: 'California' }) }],
  ['a state is in small letters', { ringCentral: withAddress({ region: 'california' }) }],
  ...['+1 (650) 555-0101', '+1 650 555 0101', '+1-650-555-0101', '+1.650.555.0101'].flatMap(
    (mobile): readonly Case[] => [
      [`a phone number is written ${mobile}`, { provider: { mobile } }],
      [`RingCentral has a phone number as ${mobile}`, { ringCentral: withMobile(mobile) }],
    ],
  ),
  ['an address is in other letters', { provider: { mail: 'Zoe.ONeill@Northwind.example' } }],
  ['RingCentral has an address in other letters', { ringCentral: withMail('ZOE.ONEILL@northwind.example') }],
  [
    'lists are in another order',
    { ringCentral: (user) => ({ ...user, phoneNumbers: user.phoneNumbers.toReversed() }) },
  ],
  [
    'RingCentral has given an extension number',
    {
      ringCentral: (user) => ({
        ...user,
        phoneNumbers: [...named(user.phoneNumbers), { type: 'other', value: '104' }],
      }),
    },
  ],
  [
    'RingCentral says which schemas it means in another order',
    { ringCentral: (user) => ({ ...user, schemas: user.schemas.toReversed() }) },
  ],
];

/** What looks alike and is not the same: it is changed. */
const OTHER: readonly Case[] = [
  ['the letter case of a name', { provider: { familyName: 'O’NEILL' }, notFor: ['entra'] }],
  ['another apostrophe in a name', { provider: { familyName: "O'Neill" } }],
  ['a name without its marks', { provider: { givenName: 'Zoe' } }],
  ['another country', { provider: { ...inPlace({ state: null }), country: 'Ireland' }, notFor: ['entra'] }],
  ['another state', { provider: inPlace({ state: 'CO' }) }],
  ['another phone number', { provider: { mobile: '+16505550102' } }],
  ['a phone number of another country', { provider: { mobile: '+446505550101' } }],
  ['a phone number without its country', { provider: { mobile: '(650) 555-0101' } }],
  ['a phone number with an extension', { provider: { mobile: '+16505550101 x7' } }],
  ['a department that is gone', { provider: { department: null }, notFor: ['entra'] }],
  ['a department that is new', { ringCentral: withoutDepartment }],
];

function entryOf(profile: ProviderProfile, { provider, emptiness = 'null', ringCentral }: Difference): PlanEntry {
  const person: Person = {
    n: 0,
    kind: 'same',
    facts: { ...facts, ...provider },
    manager: null,
    badge: 'B-1',
    emptiness,
    held: facts,
    heldStatus: 'Enabled',
  };
  // A file whose people all lack a column says nothing of it; somebody else has it.
  const other: Person = { ...person, n: 1, kind: 'leaver nobody knows', facts, held: undefined };
  const snapshot = accountFor([person], profile.provider);
  const users = snapshot.users.map((user) => ({ ...user, scim: ringCentral?.(user.scim) ?? user.scim }));
  const account = AccountModel.fromSeed({ ...snapshot, users });
  const [entry] = planOf(profile, [person, other], account).entries;
  if (entry === undefined) throw new Error('Nobody was planned.');
  return entry;
}

describe.each(providerProfiles)('for $name', (profile) => {
  const ours = (cases: readonly Case[]) =>
    cases.filter(([, { notFor }]) => notFor?.includes(profile.provider) !== true);

  it.each(ours(SAME))('nothing changes when %s', (_, difference) => {
    const { action, requests, reason } = entryOf(profile, difference);
    const writes = requests.filter(({ method }) => method !== 'GET').map(({ body }) => body);
    expect([action, reason, writes]).toEqual(['unchanged', undefined, []]);
  });

  it.each(ours(OTHER))('somebody changes by %s', (_, difference) => {
    expect(entryOf(profile, difference).action).toBe('update');
  });
});
