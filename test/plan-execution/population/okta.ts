import { type Members, withEmptiness } from './members';
import type { Person } from './person';

const DEPROVISIONED = new Set<Person['kind']>([
  'leaver',
  'former leaver',
  'deleted',
  'leaver nobody knows',
  'pending leaver',
]);

/** A user as Okta's API lists them, with the mark of ours that says who has the app. */
export function oktaUser(person: Person): Members {
  const { n, kind, facts, manager, badge } = person;
  const { givenName, familyName, mail, title, department, mobile, place, country } = facts;
  const optional = {
    email: kind === 'no mail' ? null : mail,
    firstName: givenName,
    title,
    department,
    mobilePhone: mobile,
    streetAddress: place?.street ?? null,
    city: place?.city ?? null,
    state: place?.state ?? null,
    zipCode: place?.postalCode ?? null,
    countryCode: country,
    managerId: manager === null ? null : oktaIdOf(manager),
    badge,
  };
  return {
    id: oktaIdOf(n),
    status: DEPROVISIONED.has(kind) ? 'DEPROVISIONED' : kind === 'at rest' ? 'SUSPENDED' : 'ACTIVE',
    assigned: kind !== 'unassigned',
    profile: { login: mail, lastName: familyName, ...withEmptiness(optional, person) },
  };
}

export function oktaIdOf(n: number): string {
  return `00u${String(n).padStart(8, '0')}`;
}
