import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import { type AccountUser, type Address, extensionNumber } from '../scim-user';

/** The columns of a table of users, in order. */
export const userColumns = [
  'userName',
  'Name',
  'Status',
  'Extension',
  'Country',
  'Department',
  'Title',
  'Phone numbers',
  'Address',
  'Other e-mail addresses',
  'externalId',
  'id',
] as const;

/** A user as one row of a table with `userColumns`; a cell is empty where there is nothing, or nothing is known. */
export function userRow({ id, status, country, scim }: AccountUser): readonly string[] {
  const numbers = scim.phoneNumbers.filter(({ type }) => type !== 'other');
  const emails = scim.emails.filter(({ value }) => value.toLowerCase() !== scim.userName.toLowerCase());
  return [
    scim.userName,
    fullName(scim),
    status,
    extensionNumber(scim) ?? '',
    country ?? '',
    scim[enterpriseUserSchemaUrn]?.department ?? '',
    scim.title ?? '',
    numbers.map(({ type, value }) => `${value} (${type})`).join(', '),
    scim.addresses.map(addressText).join('; '),
    emails.map(({ value }) => value).join(', '),
    scim.externalId ?? '',
    id,
  ];
}

/** Given and family name, as far as there are any. */
export function fullName({ name: { givenName, familyName } }: AccountUser['scim']): string {
  return [givenName, familyName].filter((part) => part !== '').join(' ');
}

function addressText({ streetAddress, locality, region, postalCode, country }: Address): string {
  return [streetAddress, locality, [region, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
}
