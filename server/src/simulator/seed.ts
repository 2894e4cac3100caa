import { parseSnapshot } from '../account/parse-snapshot';
import type { AccountSnapshot } from '../account/snapshot';
import { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';

interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly extension?: string;
  readonly status: 'Enabled' | 'Disabled' | 'NotActivated';
  readonly title?: string;
  readonly department?: string;
  readonly office: 'austin' | 'toronto' | 'london';
  readonly work?: string;
}

const offices = {
  austin: {
    country: 'US',
    address: {
      streetAddress: '500 Congress Ave',
      locality: 'Austin',
      region: 'TX',
      postalCode: '78701',
      country: 'United States',
    },
  },
  toronto: {
    country: 'CA',
    address: {
      streetAddress: '100 King St W',
      locality: 'Toronto',
      region: 'ON',
      postalCode: 'M5X 1A9',
      country: 'Canada',
    },
  },
  london: {
    country: 'GB',
    address: {
      streetAddress: '10 Fleet St',
      locality: 'London',
      region: 'England',
      postalCode: 'EC4Y 1AU',
      country: 'United Kingdom',
    },
  },
} as const;

const people: readonly Person[] = [
  {
    id: '400100001',
    given: 'Ada',
    family: 'Okafor',
    extension: '101',
    status: 'Enabled',
    title: 'IT Director',
    department: 'IT',
    office: 'austin',
    work: '+15125550101',
  },
  {
    id: '400100002',
    given: 'Ben',
    family: 'Castillo',
    extension: '102',
    status: 'Enabled',
    title: 'Account Executive',
    department: 'Sales',
    office: 'austin',
    work: '+15125550102',
  },
  {
    id: '400100003',
    given: 'Chloe',
    family: 'Nguyen',
    extension: '103',
    status: 'Enabled',
    title: 'Support Lead',
    department: 'Support',
    office: 'toronto',
    work: '+14165550103',
  },
  {
    id: '400100004',
    given: 'David',
    family: 'Lindqvist',
    extension: '104',
    status: 'Enabled',
    department: 'Support',
    office: 'toronto',
  },
  {
    id: '400100005',
    given: 'Elena',
    family: 'Marsh',
    extension: '105',
    status: 'Enabled',
    title: 'Controller',
    department: 'Finance',
    office: 'london',
    work: '+442079460105',
  },
  {
    id: '400100006',
    given: 'Femi',
    family: 'Adeyemi',
    extension: '106',
    status: 'Enabled',
    department: 'Sales',
    office: 'london',
  },
  {
    id: '400100007',
    given: 'Grace',
    family: 'Holt',
    extension: '107',
    status: 'Disabled',
    title: 'Recruiter',
    department: 'People',
    office: 'austin',
  },
  {
    id: '400100008',
    given: 'Hugo',
    family: 'Brandt',
    status: 'NotActivated',
    department: 'Engineering',
    office: 'austin',
  },
  {
    id: '400100009',
    given: 'Ines',
    family: 'Carvalho',
    extension: '109',
    status: 'Enabled',
    title: 'Engineer',
    department: 'Engineering',
    office: 'austin',
    work: '+15125550109',
  },
  {
    id: '400100010',
    given: 'Jonas',
    family: 'Weber',
    extension: '110',
    status: 'Enabled',
    department: 'Engineering',
    office: 'austin',
  },
];

function toUser(person: Person): unknown {
  const email = `${person.given}.${person.family}@harborline.example`.toLowerCase();
  const office = offices[person.office];
  return {
    id: person.id,
    externalId: `HL-${person.id.slice(-3)}`,
    userName: email,
    name: { givenName: person.given, familyName: person.family },
    ...(person.title !== undefined && { title: person.title }),
    emails: [{ type: 'work', value: email }],
    phoneNumbers: person.work === undefined ? [] : [{ type: 'work', value: person.work }],
    addresses: [{ type: 'work', ...office.address }],
    ...(person.department !== undefined && { [enterpriseUserSchemaUrn]: { department: person.department } }),
    status: person.status,
    ...(person.extension !== undefined && { extensionNumber: person.extension }),
    country: office.country,
  };
}

/** The file of a small fictional account: ten users, one disabled, one not activated; three licences left, none in the UK. */
function demoAccountFile(): unknown {
  return {
    format: 'ringcentral-account/1',
    takenAt: '2026-01-15T09:00:00.000Z',
    source: 'demo account',
    detail: 'full',
    scimEnabled: true,
    account: { id: '400100000', name: 'Harborline Example', country: 'US', brandId: '1210', status: 'Confirmed' },
    signedInAs: '400100001',
    permissions: [
      'AddRemoveUsers',
      'EditUserInfo',
      'ReadAssignedRoles',
      'ReadCompanyInfo',
      'ReadCompanyPhoneNumbers',
      'ReadExtensions',
      'ReadUserRoles',
      'Users',
    ],
    users: people.map(toUser),
    unassigned: [
      { id: '400100091', country: 'US' },
      { id: '400100092', country: 'US' },
      { id: '400100093', country: 'US' },
    ],
  };
}

/** The demo account, ready for `startSimulator` or `AccountModel.fromSeed`. */
export function demoSeed(): AccountSnapshot {
  const parsed = parseSnapshot(demoAccountFile());
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
  return parsed.snapshot;
}
