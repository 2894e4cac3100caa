import type { Members } from '../population/members';
import { sampleConnector } from '../provider-profiles';
import { accountWith, group, held, mailOf, range, type World } from './world';

/** A row of EIC with all that a create needs. */
function row(name: string, more: Members = {}): Members {
  return {
    username: name,
    firstname: 'Ada',
    lastname: 'Obi',
    email: mailOf(name),
    title: null,
    departmentname: 'Sales',
    phonenumber: null,
    street: '20 Davis Dr',
    city: 'Belmont',
    state: 'CA',
    country: 'US',
    statuskey: 1,
    ...more,
  };
}

/** Regions that are none of their country. */
const REGIONS = [
  ['US', 'Kalifornia'],
  ['US', 'Ontario'],
  ['United States', 'N/A'],
  ['US', 'カリフォルニア'],
  ['CA', 'California'],
  ['Canada', 'Qc.'],
] as const;

/** Addresses nobody can have. */
const MAILS = [
  (i: number) => `nobody${i}`,
  (i: number) => `no body${i}@northwind.example`,
  (i: number) => `nobody${i}@localhost`,
  (i: number) => `nobody${i}@northwind.example.`,
  (i: number) => `nobody${i}@.northwind.example`,
  (i: number) => `nobody${i},b@northwind.example`,
  (i: number) => `no@body${i}@northwind.example`,
  (i: number) => `@northwind${i}.example`,
];

const item = <T>(items: readonly T[], i: number): T => items[i % items.length] as T;

/** Values of people that RingCentral does not take. */
const values: World = {
  name: 'values RingCentral does not take',
  // Looks for null alone, so that an address goes out where the country is empty.
  program: sampleConnector((text) => text.replace('!user.country?', 'user.country==null?')),
  account: accountWith(
    [
      ...range(40).map((i) =>
        held(1000 + i, `earlier${i}`, { emails: [{ type: 'work', value: mailOf(`taken${i}`) }] }),
      ),
      ...range(60).map((i) => held(2000 + i, `pending${i}`, { status: 'NotActivated' })),
    ],
    50,
  ),
  people: [
    ...group(60, 'W7', (i) => {
      const [country, state] = item(REGIONS, i);
      return row(`state${i}`, { country, state });
    }),
    ...group(40, 'W27', (i) => row(`noregion${i}`, { state: null, country: item(['US', 'CA', 'GB'], i) })),
    ...group(40, 'W6', (i) => row(`nocountry${i}`, { country: '' })),
    ...group(40, 'W5', (i) => row(`abroad${i}`, { country: item(['Malta', 'JP', 'France'], i), state: null })),
    ...group(30, 'W12', (i) => row(`noname${i}`, i % 2 === 0 ? { firstname: null } : { lastname: '' })),
    ...group(60, 'W25', (i) => row(`mail${i}`, { email: item(MAILS, i)(i) })),
    ...group(60, 'W26', (i) =>
      row(`long${i}`, item([{ firstname: 'A'.repeat(65) }, { lastname: 'é'.repeat(70) }, { email: longMail(i) }], i)),
    ),
    ...group(60, 'W17', (i) => row(`pending${i}`, { departmentname: 'Moved' })),
    // Somebody of the account has it as an e-mail address, under another user name.
    ...group(40, 'W9', (i) => row(`second${i}`, { email: mailOf(`taken${i}`).toUpperCase() })),
  ],
};

function longMail(i: number): string {
  return `${'long'.repeat(15)}${i}@northwind.example`;
}

const licences: World = {
  name: 'more people than licences',
  program: sampleConnector(),
  account: accountWith([], 0),
  people: group(60, 'W3', (i) => row(`late${i}`)),
};

const off: World = {
  name: 'SCIM is off',
  program: sampleConnector(),
  account: accountWith([], 50, { scimEnabled: false }),
  people: group(20, 'W4', (i) => row(`off${i}`)),
};

const leavers: World = {
  name: 'leavers removed who were disabled',
  program: sampleConnector(),
  options: { removeLeavers: true },
  account: accountWith(
    range(40).map((i) => held(1000 + i, `gone${i}`, { status: 'Disabled' })),
    5,
  ),
  people: group(40, 'W19', (i) => row(`gone${i}`, { statuskey: 0 })),
};

const sandbox: World = {
  name: 'leavers removed who never activated, as on the sandbox of 2018',
  program: sampleConnector(),
  options: { removeLeavers: true },
  switches: { pendingDelete: 'error-500' },
  account: accountWith(
    range(20).map((i) => held(1000 + i, `never${i}`, { status: 'NotActivated' })),
    5,
  ),
  people: group(20, 'W17', (i) => row(`never${i}`, { statuskey: 0 })),
};

const strictCountries: World = {
  name: 'countries RingCentral may not know',
  program: sampleConnector(),
  switches: { unknownCountry: 'refuse' },
  account: accountWith([], 50),
  people: group(30, 'W28', (i) =>
    row(`where${i}`, { country: item(['Atlantis', 'USA', 'Deutschland', 'U.K.'], i), state: null }),
  ),
};

const role: World = {
  name: 'a role without the permission',
  program: sampleConnector(),
  switches: { scimUserPermission: 'AddRemoveUsers' },
  account: accountWith([], 50, { permissions: ['ReadAccounts'] }),
  people: group(20, 'W20', (i) => row(`role${i}`)),
};

export const saviyntWorlds: readonly World[] = [values, licences, off, leavers, sandbox, strictCountries, role];
