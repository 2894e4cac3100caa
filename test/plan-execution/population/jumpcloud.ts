import { type Members, withEmptiness } from './members';
import type { Person } from './person';

const SUSPENDED = new Set<Person['kind']>([
  'leaver',
  'former leaver',
  'deleted',
  'leaver nobody knows',
  'pending leaver',
]);

/** A user as JumpCloud's API lists them, with the mark of ours that says who is bound to the application. */
export function jumpCloudUser(person: Person): Members {
  const { n, kind, facts, manager, badge } = person;
  const { givenName, familyName, mail, title, department, mobile, place, country } = facts;
  const isSuspended = SUSPENDED.has(kind);
  const isExpired = isSuspended && n % 2 === 0;
  const address = place && {
    type: 'work',
    streetAddress: place.street,
    locality: place.city,
    ...(place.state !== null && { region: place.state }),
    postalCode: place.postalCode,
    country,
  };
  return {
    _id: jumpCloudIdOf(n),
    username: mail,
    lastname: familyName,
    state: isSuspended && !isExpired ? 'SUSPENDED' : kind === 'at rest' ? 'STAGED' : 'ACTIVATED',
    suspended: false,
    password_expired: isExpired,
    bound: kind !== 'unassigned',
    addresses: address === null ? [] : [address],
    phoneNumbers: mobile === null ? [] : [{ type: 'mobile', number: mobile }],
    attributes: badge === null ? [] : [{ name: 'badge', value: badge }],
    ...withEmptiness(
      {
        email: kind === 'no mail' ? null : mail,
        firstname: givenName,
        department,
        jobTitle: title,
        manager: manager === null ? null : jumpCloudIdOf(manager),
      },
      person,
    ),
  };
}

export function jumpCloudIdOf(n: number): string {
  return `5f0000000000${String(n).padStart(12, '0')}`;
}
