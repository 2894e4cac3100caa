import { SNAPSHOT_FORMAT } from '../../server/src/account/snapshot';

type Members = Readonly<Record<string, unknown>>;

/** What a group of the population does. */
type Kind =
  | 'same'
  | 'mover'
  | 'empty'
  | 'leaver'
  | 'joiner'
  | 'leaver nobody knows'
  | 'at rest'
  | 'no mail'
  | 'other name'
  | 'unassigned'
  | 'back'
  | 'pending'
  | 'changed while pending'
  | 'pending leaver'
  | 'abroad'
  | 'twin';

/** How many of each: two hundred people. */
const GROUPS: readonly (readonly [Kind, number])[] = [
  ['same', 35],
  ['mover', 25],
  ['empty', 20],
  ['leaver', 25],
  ['joiner', 35],
  ['leaver nobody knows', 5],
  ['at rest', 5],
  ['no mail', 5],
  ['other name', 5],
  ['unassigned', 8],
  ['back', 10],
  ['pending', 7],
  ['changed while pending', 3],
  ['pending leaver', 2],
  ['abroad', 3],
  ['twin', 7],
];

const NEW: ReadonlySet<Kind> = new Set(['joiner', 'leaver nobody knows', 'no mail', 'other name', 'abroad', 'twin']);
const PENDING: ReadonlySet<Kind> = new Set(['pending', 'changed while pending', 'pending leaver']);
const CITIES = [
  { city: 'Belmont', state: 'CA', zip: '94002' },
  { city: 'Denver', state: 'CO', zip: '80202' },
  { city: 'Austin', state: 'TX', zip: '73301' },
] as const;

const kinds: readonly Kind[] = GROUPS.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));

/** Two hundred people as Okta's API lists its users, and the account of RingCentral that they meet. */
export function oktaPopulation() {
  return { users: kinds.map(oktaUser), account: account() };
}

/** The same people as JumpCloud's API lists its users. */
export function jumpCloudPopulation() {
  return { users: { totalCount: kinds.length, results: kinds.map(jumpCloudUser) }, account: account() };
}

function account() {
  const users = kinds.flatMap((kind, i) => (NEW.has(kind) ? [] : [accountUser(kind, i)]));
  const unassigned = Array.from({ length: 60 }, (_, i) => ({ id: String(90_000 + i), country: 'US' }));
  return { format: SNAPSHOT_FORMAT, users, unassigned };
}

// A twin has the address of somebody else of the sample.
const mailOf = (kind: Kind, i: number) => `person${kind === 'twin' ? i % 20 : i}@northwind.example`;
const placeOf = (i: number) => CITIES[i % CITIES.length] ?? CITIES[0];
const mobileOf = (i: number) => `+1650555${String(i).padStart(4, '0')}`;
const familyOf = (kind: Kind, i: number) => (kind === 'mover' && i % 3 === 0 ? `Married${i}` : `Family${i}`);
const streetOf = (kind: Kind) => (kind === 'mover' ? '1 New Road' : '20 Davis Dr');

function departmentOf(kind: Kind): string | null {
  if (kind === 'empty') return null;
  return kind === 'mover' || kind === 'changed while pending' ? 'Research' : 'Sales';
}

const isLeaver = (kind: Kind) => kind === 'leaver' || kind === 'leaver nobody knows' || kind === 'pending leaver';

function oktaUser(kind: Kind, i: number): Members {
  const { city, state, zip } = placeOf(i);
  const mail = mailOf(kind, i);
  return {
    id: `00u${i}`,
    status: isLeaver(kind) ? 'DEPROVISIONED' : kind === 'at rest' ? (i % 2 === 0 ? 'SUSPENDED' : 'STAGED') : 'ACTIVE',
    ...(kind === 'unassigned' && { assigned: false }),
    profile: {
      login: kind === 'other name' ? `other${i}@northwind.example` : mail,
      email: kind === 'no mail' ? null : mail,
      firstName: `Given${i}`,
      lastName: familyOf(kind, i),
      department: departmentOf(kind),
      streetAddress: streetOf(kind),
      city,
      state: kind === 'abroad' ? 'England' : state,
      zipCode: zip,
      countryCode: kind === 'abroad' ? 'GB' : 'US',
      mobilePhone: kind === 'empty' ? null : mobileOf(i),
    },
  };
}

function jumpCloudUser(kind: Kind, i: number): Members {
  const { city, state, zip } = placeOf(i);
  const mail = mailOf(kind, i);
  const isExpired = isLeaver(kind) && i % 2 === 0;
  const address = {
    type: 'work',
    streetAddress: streetOf(kind),
    locality: city,
    region: kind === 'abroad' ? 'England' : state,
    postalCode: zip,
    country: kind === 'abroad' ? 'GB' : 'US',
  };
  return {
    _id: `5f${i}`,
    username: kind === 'other name' ? `other${i}` : mail,
    email: kind === 'no mail' ? '' : mail,
    firstname: `Given${i}`,
    lastname: familyOf(kind, i),
    department: departmentOf(kind) ?? '',
    state: isLeaver(kind) && !isExpired ? 'SUSPENDED' : kind === 'at rest' ? 'STAGED' : 'ACTIVATED',
    suspended: false,
    password_expired: isExpired,
    ...(kind === 'unassigned' && { bound: false }),
    addresses: [address],
    phoneNumbers: kind === 'empty' ? [] : [{ type: 'mobile', number: mobileOf(i) }],
    attributes: [{ name: 'desk', value: `D${i}` }],
  };
}

function accountUser(kind: Kind, i: number): Members {
  const { city, state, zip } = placeOf(i);
  const isPending = PENDING.has(kind);
  return {
    id: String(40_000 + i),
    userName: mailOf(kind, i),
    name: { givenName: `Given${i}`, familyName: `Family${i}` },
    active: kind !== 'back' && !isPending,
    status: kind === 'back' ? 'Disabled' : isPending ? 'NotActivated' : 'Enabled',
    title: 'Engineer',
    emails: [{ type: 'work', value: mailOf(kind, i) }],
    phoneNumbers: [
      { type: 'mobile', value: mobileOf(i) },
      { type: 'other', value: String(1000 + i) },
    ],
    addresses: [
      {
        type: 'work',
        streetAddress: '20 Davis Dr',
        locality: city,
        region: state,
        postalCode: zip,
        country: 'United States',
      },
    ],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
  };
}
