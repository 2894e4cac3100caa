import { type Members, withEmptiness } from './members';
import type { Person } from './person';

const INACTIVE = new Set<Person['kind']>([
  'leaver',
  'former leaver',
  'deleted',
  'leaver nobody knows',
  'pending leaver',
  'unassigned',
]);

/** A row of EIC's user table. */
export function saviyntUser(person: Person): Members {
  const { n, kind, facts, manager, badge } = person;
  const { givenName, familyName, mail, title, department, mobile, place, country } = facts;
  const optional = {
    firstname: givenName,
    email: kind === 'no mail' ? null : mail,
    title,
    departmentname: department,
    manager: manager === null ? null : usernameOf(manager),
    customproperty1: badge,
  };
  // Null and never '': the connector of the samples asks for null alone before it sends these.
  const address = {
    phonenumber: mobile,
    street: place?.street ?? null,
    city: place?.city ?? null,
    state: place?.state ?? null,
    country,
  };
  const statuskey = INACTIVE.has(kind) ? 0 : 1;
  return { username: usernameOf(n), lastname: familyName, statuskey, ...address, ...withEmptiness(optional, person) };
}

export function usernameOf(n: number): string {
  return `u${String(n).padStart(5, '0')}`;
}
