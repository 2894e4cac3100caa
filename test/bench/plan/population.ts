import { SNAPSHOT_FORMAT } from '../../../server/src/account/snapshot';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';

/** A person, before a provider puts them into its own words. */
export interface Person {
  readonly number: number;
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly title: string;
  readonly phone: string;
  readonly mobile: string;
  readonly street: string;
}

/** Somebody; the same number is the same person. */
export function personOf(number: number): Person {
  const end = String(number % 10_000).padStart(4, '0');
  return {
    number,
    given: `Given${number % 500}`,
    family: `Family${number}`,
    email: `user${number}@northwind.example`,
    title: number % 3 === 0 ? 'Account Executive' : 'Engineer',
    phone: `+1650555${end}`,
    mobile: `+1650556${end}`,
    street: `${number % 900} Davis Dr`,
  };
}

/** Where everybody lives and works. */
export const PLACE = { city: 'Belmont', state: 'CA', postalCode: '94002', country: 'United States', team: 'Sales' };

/**
 * An account of `size` users as the text of a snapshot, every third with a title that is out of date. Of the people
 * numbered from a tenth of it on, so many again, a tenth is new, three tenths change and the rest stays.
 */
export function accountText(size: number): string {
  const users = Array.from({ length: size }, (_, number) => userOf(personOf(number)));
  const unassigned = Array.from({ length: size / 5 }, (_, i) => ({ id: String(90_000_000 + i), country: 'US' }));
  const account = { id: '1', name: 'Northwind', country: 'US' };
  const snapshot = { format: SNAPSHOT_FORMAT, takenAt: '2026-01-31T09:14:00Z', detail: 'full', scimEnabled: true };
  return JSON.stringify({ ...snapshot, account, unassigned, users });
}

/** A user as RingCentral's SCIM shows it, with what the snapshot adds. */
function userOf({ number, given, family, email, phone, mobile, street }: Person) {
  const extension = String(100_000 + number);
  return {
    schemas: [userSchemaUrn, enterpriseUserSchemaUrn],
    id: String(40_000_000 + number),
    externalId: `user${number}`,
    userName: email,
    name: { givenName: given, familyName: family },
    active: true,
    title: 'Engineer',
    emails: [{ type: 'work', value: email }],
    phoneNumbers: [
      { type: 'work', value: phone },
      { type: 'mobile', value: mobile },
      { type: 'other', value: extension },
    ],
    addresses: [
      {
        type: 'work',
        streetAddress: street,
        locality: PLACE.city,
        region: PLACE.state,
        postalCode: PLACE.postalCode,
        country: PLACE.country,
      },
    ],
    [enterpriseUserSchemaUrn]: { department: PLACE.team },
    status: 'Enabled',
    extensionNumber: extension,
    country: 'US',
  };
}
