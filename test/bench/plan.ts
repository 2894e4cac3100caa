import { AccountModel } from '../../server/src/account/account-model';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import { snapshotFormat } from '../../server/src/account/snapshot';
import { groupConnectors } from '../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../server/src/documents/saviynt/document';
import { planProvisioning } from '../../server/src/provisioning/plan-provisioning';
import { readUsers } from '../../server/src/provisioning/users/read-users';
import { compare, type Result } from './measure';

const PEOPLE = 10_000;
const BASE = 'https://platform.ringcentral.com/scim/v2/Users';

const BODY = JSON.stringify({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  externalId: '${user.username}',
  userName: '${user.email}',
  name: { familyName: '${user.lastname}', givenName: '${user.firstname}' },
  emails: [{ type: 'work', value: '${user.email}' }],
  title: "${user.title==null?'':user.title}",
  active: true,
});

const call = (httpMethod: string, url: string, httpParams?: string) => ({
  call: [
    {
      name: 'call1',
      connection: 'acctAuth',
      url,
      httpMethod,
      httpParams,
      httpHeaders: { Authorization: '${access_token}' },
    },
  ],
});

const PARAMETERS = {
  CreateAccountJSON: { accountIdPath: 'call1.message.id', ...call('POST', BASE, BODY) },
  UpdateAccountJSON: call('PUT', `${BASE}/\${account.accountID}`, BODY),
};

/** A plan for ten thousand people, half of them in the account, beside reading and writing the same people as JSON. */
export async function benchPlan(): Promise<readonly Result[]> {
  const documents = Object.entries(PARAMETERS).map(
    ([name, value]) => readSaviyntDocument(`bench/${name}.json`, JSON.stringify(value))!,
  );
  const [connector] = groupConnectors(documents).values();
  const people = Array.from({ length: PEOPLE }, (_, i) => person(i));
  const json = JSON.stringify(people);
  const users = readUsers('people.json', json);
  const snapshot = parseSnapshot({
    format: snapshotFormat,
    users: people.filter((_, i) => i % 2 === 0).map(accountUser),
    unassigned: people.map((_, i) => ({ id: String(90_000_000 + i), country: 'US' })),
  });
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
  const account = AccountModel.fromSeed(snapshot.snapshot);
  const plan = planProvisioning({ mapping: connector!, users, account, options: {} });
  if (plan.counts.create !== PEOPLE / 2)
    throw new Error(`The plan is not what it should be: ${JSON.stringify(plan.counts)}`);
  return [
    await compare({
      name: 'plan for 10,000 people',
      peer: 'JSON.parse + JSON.stringify of them',
      goal: 4,
      ours: () => planProvisioning({ mapping: connector!, users, account, options: {} }),
      theirs: () => JSON.stringify(JSON.parse(json)),
    }),
  ];
}

/** What an identity system exports about a person: the columns of a usual user import. */
function person(i: number) {
  return {
    username: `user${i}`,
    firstname: `Given${i % 500}`,
    lastname: `Family${i}`,
    displayname: `Given${i % 500} Family${i}`,
    email: `user${i}@northwind.example`,
    title: i % 3 === 0 ? 'Account Executive' : 'Engineer',
    departmentname: 'Sales',
    employeeid: String(100_000 + i),
    phonenumber: `+1650555${String(i).padStart(4, '0')}`,
    street: '20 Davis Dr',
    city: 'Belmont',
    state: 'CA',
    country: 'US',
    manager: `user${i % 97}`,
    startdate: '2026-01-05',
    statuskey: '1',
  };
}

function accountUser(row: ReturnType<typeof person>, i: number) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: String(40_000_000 + i),
    externalId: row.username,
    userName: row.email,
    name: { familyName: row.lastname, givenName: row.firstname },
    emails: [{ type: 'work', value: row.email }],
    title: 'Engineer',
    active: true,
    status: 'Enabled',
  };
}
