import { type Members, withEmptiness } from './members';
import type { Person } from './person';

const DISABLED = new Set<Person['kind']>(['leaver', 'former leaver', 'leaver nobody knows', 'pending leaver']);

/** A user as Microsoft Graph lists them, with the mark of ours that says who has the application. */
export function entraUser(person: Person): Members {
  const { n, kind, facts, manager, badge } = person;
  const { givenName, familyName, mail, title, department, mobile, place, country } = facts;
  const optional = {
    mail: kind === 'no mail' ? null : mail,
    givenName,
    displayName: givenName === null ? null : `${givenName} ${familyName}`,
    jobTitle: title,
    department,
    mobilePhone: mobile,
    streetAddress: place?.street ?? null,
    city: place?.city ?? null,
    state: place?.state ?? null,
    postalCode: place?.postalCode ?? null,
    country,
    manager: manager === null ? null : objectIdOf(manager),
    extension_b7d8e6_badge: badge,
  };
  return {
    id: objectIdOf(n),
    userPrincipalName: `user${n}@northwind.example`,
    surname: familyName,
    accountEnabled: !DISABLED.has(kind),
    '@removed': kind === 'deleted' ? { reason: 'deleted' } : null,
    isAssigned: kind !== 'unassigned',
    onPremisesExtensionAttributes: { extensionAttribute1: badge },
    ...withEmptiness(optional, person),
  };
}

export function objectIdOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
