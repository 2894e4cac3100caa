import { findUserAttribute } from '../ringcentral/user-attributes';
import { enterpriseUserSchemaUrn } from './schema-urns';

/**
 * The attributes of RingCentral's SCIM user under the paths people read and plans show, in the order of a request:
 * `addresses[work].country` for `addresses[type eq "work"].country` (RFC 7644 §3.10).
 */
export const attributePaths: readonly string[] = [
  'userName',
  'name.givenName',
  'name.familyName',
  'emails[work]',
  'active',
  'externalId',
  'title',
  'department',
  'phoneNumbers[work]',
  'phoneNumbers[mobile]',
  'phoneNumbers[other]',
  ...['streetAddress', 'locality', 'region', 'postalCode', 'country'].map((part) => `addresses[work].${part}`),
  'photos[photo]',
];

const BY_KEY = new Map(attributePaths.map((path) => [path.toLowerCase(), path]));

/** The readable path of an attribute, whichever of its spellings is given; the text itself where there is none. */
export function readablePath(path: string): string {
  return BY_KEY.get(shortened(path)) ?? path;
}

/** Whether RingCentral's SCIM user has the attribute, in either spelling. */
export function isAttributePath(path: string): boolean {
  return BY_KEY.has(shortened(path));
}

/** What is known about the attribute under a readable path. */
export function attributeAt(path: string) {
  const plain = readablePath(path);
  if (plain === 'department') return findUserAttribute(`${enterpriseUserSchemaUrn}:department`);
  return findUserAttribute(plain.endsWith(']') ? `${plain}.value` : plain);
}

/** `emails[type eq "work"].value` → `emails[work]`, the enterprise department → `department`; letter case aside. */
function shortened(path: string): string {
  const short = path
    .trim()
    .toLowerCase()
    .replace(/\[ ?type eq "([^"]{0,40})" ?\]/, '[$1]')
    .replace(/\]\.value$/, ']')
    .replace(/^urn:ietf:params:scim:schemas:core:2\.0:user:/, '');
  return short === `${enterpriseUserSchemaUrn}:department`.toLowerCase() ? 'department' : short;
}
