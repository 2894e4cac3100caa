import { enterpriseUserSchemaUrn } from '../scim/schema-urns';
import { findUserAttribute, userAttributes } from './user-attributes';

/** An attribute of RingCentral's SCIM user that a mapping can fill, by its path (RFC 7644 §3.10). */
export interface ScimTarget {
  readonly path: string;
  readonly documentation: string;
  readonly isRequired: boolean;
}

const PATHS: readonly string[] = [
  'userName',
  'name.givenName',
  'name.familyName',
  'emails[type eq "work"].value',
  'externalId',
  'active',
  'title',
  'addresses[type eq "work"].streetAddress',
  'addresses[type eq "work"].locality',
  'addresses[type eq "work"].region',
  'addresses[type eq "work"].postalCode',
  'addresses[type eq "work"].country',
  'phoneNumbers[type eq "work"].value',
  'phoneNumbers[type eq "mobile"].value',
  'phoneNumbers[type eq "other"].value',
  `${enterpriseUserSchemaUrn}:department`,
  'photos[type eq "photo"].value',
];

/** What RingCentral requires of every user. Source: its OpenAPI description. */
export const requiredTargets: readonly string[] = [
  'userName',
  'name.givenName',
  'name.familyName',
  'emails[type eq "work"].value',
];

/** In the order a request usually has them. */
export const neutralTargets: readonly ScimTarget[] = PATHS.map((path) => {
  const attribute = findUserAttribute(path) ?? userAttributes.find(({ name }) => path.startsWith(name));
  const documentation = [attribute?.description, attribute?.rule].filter((text) => text !== undefined).join(' ');
  return { path, documentation, isRequired: requiredTargets.includes(path) };
});
