import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { samplePath } from './open-sample';

const departments = ['Sales', 'Support', 'Finance', 'Field Service'];
const families = ['Obi', 'Krüger', 'Marsh', 'Patel', 'Brandt', 'Wong', 'Hale', 'Diaz', 'Lind', 'Berg', 'Sato'];
const givens = ['Ada', 'Ben', 'Cleo', 'Dev', 'Eli', 'Faye', 'Gus', 'Hana', 'Jo', 'Kim'];

interface Person {
  readonly given: string;
  readonly family: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
}

function personOf(n: number): Person {
  const [given = '', family = ''] = [givens[n % givens.length], families[(n * 7) % families.length]];
  const name = `user${n}`;
  return { given, family, name, email: `${name}@northwind.example`, department: departments[n % 4] ?? '' };
}

/** A file of the account, and one of sample people, in the workspace. */
export interface ManyPeople {
  readonly account: string;
  readonly people: string;
}

/**
 * As many users of RingCentral, and the same people in EIC: of each hundred some are new, moved to another country, got
 * another title or left, as `leavers` says; most stay as they are.
 *
 * @param leavers of each hundred
 */
export function writeManyPeople(name: string, count: number, leavers: number): ManyPeople {
  const all = Array.from({ length: count }, (_, n) => n);
  const isNew = (n: number) => n % 100 === 7;
  const account = {
    format: 'ringcentral-account/1',
    takenAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    source: 'a fictional company',
    detail: 'full',
    complete: true,
    scimEnabled: true,
    users: all.filter((n) => !isNew(n)).map(userOf),
    unassigned: Array.from({ length: Math.ceil(count / 120) }, (_, n) => ({ id: String(900_000 + n), country: 'US' })),
  };
  const columns =
    'username,firstname,lastname,email,title,departmentname,phonenumber,street,city,state,country,statuskey';
  const lines = all.map((n) => rowOf(n, leavers));
  const files = { account: samplePath(`${name}-account.json`), people: samplePath(`${name}.csv`) };
  writeFileSync(files.account, JSON.stringify(account));
  writeFileSync(files.people, [columns, ...lines].join('\n'));
  return files;
}

/**
 * A copy of the sample connector whose expressions take milliseconds for each new person, so that there is time to press
 * a button while it is planned, however slow the window is.
 *
 * @returns the folder, as a path of the workspace
 */
export function writeSlowMapping(): string {
  const folder = 'slow-mapping';
  cpSync(samplePath('ringcentral'), samplePath(folder), { recursive: true });
  const file = samplePath(`${folder}/CreateAccountJSON.json`);
  const text = readFileSync(file, 'utf8');
  const slow = text.replace(
    'toJson(user.firstname)',
    'toJson((1..4000).collect{ it + 1 }.size() > 0 ? user.firstname : null)',
  );
  if (slow === text) throw new Error('The sample connector has no toJson(user.firstname) any more.');
  writeFileSync(file, slow);
  return folder;
}

function userOf(n: number) {
  const { given, family, name, email, department } = personOf(n);
  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
    id: String(100_000 + n),
    externalId: name,
    userName: email,
    name: { givenName: given, familyName: family },
    active: true,
    emails: [{ type: 'work', value: email }],
    title: 'Agent',
    phoneNumbers: [{ type: 'other', value: String(1000 + n) }],
    addresses: [
      { type: 'work', streetAddress: '20 Davis Dr', locality: 'Belmont', region: 'CA', country: 'United States' },
    ],
    [enterprise]: { department },
    status: 'Enabled',
  };
}

function rowOf(n: number, leavers: number): string {
  const { given, family, name, email, department } = personOf(n);
  const part = n % 100;
  const moved = part >= 40 && part < 44;
  const title = part >= 50 && part < 53 ? 'Team Lead' : 'Agent';
  const place = moved ? '1 King St,Toronto,ON,Canada' : '20 Davis Dr,Belmont,CA,United States';
  const left = part >= 60 && part < 60 + leavers;
  return `${name},${given},${family},${email},${title},${department},,${place},${left ? 0 : 1}`;
}
