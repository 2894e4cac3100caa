import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';

type Path = readonly [path: string, urn?: string];

const address = (part: string): Path => [`addresses[type eq "work"].${part}`];
const enterprise = (name: string): Path => [name, enterpriseUserSchemaUrn];

/**
 * Where attributes of an app user go when its schema, which says so in externalName and externalNamespace, is not there:
 * by the names of the RingCentral app (Okta: RingCentral provisioning guide) and of Okta's SCIM templates.
 */
const PATHS: Readonly<Record<string, Path>> = {
  userName: ['userName'],
  firstName: ['name.givenName'],
  givenName: ['name.givenName'],
  lastName: ['name.familyName'],
  familyName: ['name.familyName'],
  middleName: ['name.middleName'],
  honorificPrefix: ['name.honorificPrefix'],
  honorificSuffix: ['name.honorificSuffix'],
  displayName: ['displayName'],
  nickName: ['nickName'],
  title: ['title'],
  email: ['emails[type eq "work"].value'],
  mobilePhone: ['phoneNumbers[type eq "mobile"].value'],
  primaryPhone: ['phoneNumbers[type eq "work"].value'],
  directNumber: ['phoneNumbers[type eq "work"].value'],
  extensionNumber: ['phoneNumbers[type eq "other"].value'],
  street: address('streetAddress'),
  streetAddress: address('streetAddress'),
  city: address('locality'),
  locality: address('locality'),
  state: address('region'),
  region: address('region'),
  zip: address('postalCode'),
  zipCode: address('postalCode'),
  postalCode: address('postalCode'),
  country: address('country'),
  countryCode: address('country'),
  department: enterprise('department'),
  division: enterprise('division'),
  organization: enterprise('organization'),
  costCenter: enterprise('costCenter'),
  employeeNumber: enterprise('employeeNumber'),
  externalId: ['externalId'],
};

/** The SCIM path of an attribute by its usual name, and the URN of its schema unless it is the core schema. */
export function defaultPath(name: string): Path | undefined {
  return Object.hasOwn(PATHS, name) ? PATHS[name] : undefined;
}
