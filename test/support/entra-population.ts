import { SNAPSHOT_FORMAT } from '../../server/src/account/snapshot';

type Members = Readonly<Record<string, unknown>>;

/** What a group of the population does. */
type Kind =
  | 'same'
  | 'mover'
  | 'empty'
  | 'leaver'
  | 'joiner'
  | 'disabled joiner'
  | 'no mail'
  | 'joiner out of scope'
  | 'out of scope'
  | 'unassigned'
  | 'recycled'
  | 'deleted'
  | 'deleted while disabled'
  | 'back'
  | 'pending'
  | 'changed while pending'
  | 'twin';

/** How many of each: two hundred people. */
const GROUPS: readonly (readonly [Kind, number])[] = [
  ['same', 25],
  ['mover', 25],
  ['empty', 20],
  ['leaver', 20],
  ['joiner', 35],
  ['disabled joiner', 5],
  ['no mail', 5],
  ['joiner out of scope', 5],
  ['out of scope', 10],
  ['unassigned', 8],
  ['recycled', 7],
  ['deleted', 5],
  ['deleted while disabled', 3],
  ['back', 10],
  ['pending', 7],
  ['changed while pending', 3],
  ['twin', 7],
];

const NEW: ReadonlySet<Kind> = new Set(['joiner', 'disabled joiner', 'no mail', 'joiner out of scope', 'twin']);
const TITLES = ['Engineer', 'Analyst', 'Account Executive', 'Designer'];
const CITIES = [
  { city: 'Belmont', state: 'CA', postalCode: '94002' },
  { city: 'Denver', state: 'CO', postalCode: '80202' },
  { city: 'Austin', state: 'TX', postalCode: '73301' },
];

const kinds: readonly Kind[] = GROUPS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));

/** Two hundred users of Entra ID as Graph lists them, and the account of RingCentral that they meet. */
export function entraPopulation() {
  const users = kinds.map((kind, i) => graphUser(kind, i));
  const held = kinds.flatMap((kind, i) => (NEW.has(kind) ? [] : [accountUser(kind, i)]));
  const unassigned = Array.from({ length: 60 }, (_, i) => ({ id: String(90_000 + i), country: 'US' }));
  return { users: { value: users }, account: { format: SNAPSHOT_FORMAT, users: held, unassigned } };
}

const mailOf = (i: number) => `person${i}@northwind.example`;

function graphUser(kind: Kind, i: number): Members {
  const place = CITIES[i % CITIES.length];
  const isGone = kind === 'deleted' || kind === 'deleted while disabled';
  return {
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    accountEnabled: kind !== 'leaver' && kind !== 'disabled joiner',
    // A twin has the address of somebody else of the sample.
    mail: kind === 'no mail' ? null : mailOf(kind === 'twin' ? i % 40 : i),
    givenName: `Given${i}`,
    surname: kind === 'mover' && i % 3 === 0 ? `Married${i}` : `Family${i}`,
    jobTitle: kind === 'empty' ? null : kind === 'mover' || kind === 'changed while pending' ? 'Manager' : titleOf(i),
    department: kind === 'out of scope' || kind === 'joiner out of scope' ? 'Contractors' : 'Sales',
    streetAddress: kind === 'mover' ? '1 New Road' : '20 Davis Dr',
    country: 'US',
    mobilePhone: kind === 'empty' ? null : mobileOf(i),
    isAssigned: kind !== 'unassigned',
    '@removed': isGone ? { reason: 'deleted' } : kind === 'recycled' ? { reason: 'changed' } : null,
    ...place,
  };
}

function titleOf(i: number): string {
  return TITLES[i % TITLES.length] ?? '';
}

function mobileOf(i: number): string {
  return `+1650555${String(i).padStart(4, '0')}`;
}

function accountUser(kind: Kind, i: number): Members {
  const { city, state, postalCode } = CITIES[i % CITIES.length] ?? { city: '', state: '', postalCode: '' };
  const isDisabled = kind === 'back' || kind === 'deleted while disabled';
  const isPending = kind === 'pending' || kind === 'changed while pending';
  return {
    id: String(40_000 + i),
    externalId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    userName: mailOf(i),
    name: { givenName: `Given${i}`, familyName: `Family${i}` },
    active: !isDisabled && !isPending,
    status: isDisabled ? 'Disabled' : isPending ? 'NotActivated' : 'Enabled',
    title: titleOf(i),
    emails: [{ type: 'work', value: mailOf(i) }],
    phoneNumbers: [{ type: 'mobile', value: mobileOf(i) }],
    addresses: [
      {
        type: 'work',
        streetAddress: '20 Davis Dr',
        locality: city,
        region: state,
        postalCode,
        country: 'United States',
      },
    ],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
  };
}
