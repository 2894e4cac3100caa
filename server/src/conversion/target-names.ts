import { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';

/** RingCentral's attributes by the names of the users of Okta's RingCentral app. Source: Okta, RingCentral provisioning guide. */
const OKTA: readonly (readonly [name: string, path: string])[] = [
  ['userName', 'userName'],
  ['firstName', 'name.givenName'],
  ['lastName', 'name.familyName'],
  ['email', 'emails[type eq "work"].value'],
  ['mobilePhone', 'phoneNumbers[type eq "mobile"].value'],
  ['directNumber', 'phoneNumbers[type eq "work"].value'],
  ['extensionNumber', 'phoneNumbers[type eq "other"].value'],
  ['street', 'addresses[type eq "work"].streetAddress'],
  ['city', 'addresses[type eq "work"].locality'],
  ['state', 'addresses[type eq "work"].region'],
  ['zip', 'addresses[type eq "work"].postalCode'],
  ['country', 'addresses[type eq "work"].country'],
  ['department', `${enterpriseUserSchemaUrn}:department`],
  ['title', 'title'],
];

const byName = new Map(OKTA);
const byPath = new Map(OKTA.map(([name, path]) => [path, name]));

/** The SCIM path of an attribute of Okta's RingCentral app; undefined for one that is not published. */
export function pathOfOktaAttribute(name: string): string | undefined {
  return byName.get(name);
}

/** What Okta's RingCentral app calls an attribute; undefined when it has none. */
export function oktaAttributeOfPath(path: string): string | undefined {
  return byPath.get(path);
}

const SPELLINGS: readonly string[] = [...OKTA.map(([, path]) => path), 'active', 'externalId'];
const byLowerCase = new Map(SPELLINGS.map((path) => [path.toLowerCase(), path]));

/** The usual spelling of a path: without the URN of the core schema, letter case as in RFC 7643. */
export function usualPath(path: string): string {
  const plain = path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:User:/i, '');
  return byLowerCase.get(plain.toLowerCase()) ?? plain;
}
