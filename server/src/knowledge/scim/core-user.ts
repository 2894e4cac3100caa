import { enterpriseUserSchemaUrn } from './schema-urns';

/** A User attribute of SCIM itself, whether or not RingCentral takes it. */
export interface CoreAttribute {
  readonly name: string;
  readonly multiValued: boolean;
  readonly subAttributes: readonly string[];
}

const plural = ['value', 'display', 'type', 'primary'];

function core(name: string, subAttributes: readonly string[] = [], multiValued = false): CoreAttribute {
  return { name, multiValued, subAttributes };
}

/**
 * The attributes of the core User schema (RFC 7643 §4.1) and the common ones (§3.1). A name on this list that is
 * absent from RingCentral's own is valid SCIM that RingCentral ignores; a name on neither is probably a slip.
 */
export const coreUserAttributes: readonly CoreAttribute[] = [
  core('schemas', [], true),
  core('id'),
  core('externalId'),
  core('meta', ['resourceType', 'created', 'lastModified', 'location', 'version']),
  core('userName'),
  core('name', ['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix']),
  core('displayName'),
  core('nickName'),
  core('profileUrl'),
  core('title'),
  core('userType'),
  core('preferredLanguage'),
  core('locale'),
  core('timezone'),
  core('active'),
  core('password'),
  core('emails', plural, true),
  core('phoneNumbers', plural, true),
  core('ims', plural, true),
  core('photos', plural, true),
  core(
    'addresses',
    ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type', 'primary'],
    true,
  ),
  core('groups', ['value', '$ref', 'display', 'type'], true),
  core('entitlements', plural, true),
  core('roles', plural, true),
  core('x509Certificates', plural, true),
];

/** The attributes of the Enterprise User extension (RFC 7643 §4.3). */
const enterpriseUserAttributes: readonly CoreAttribute[] = [
  core('employeeNumber'),
  core('costCenter'),
  core('organization'),
  core('division'),
  core('department'),
  core('manager', ['value', '$ref', 'displayName']),
];

const coreByName = new Map(coreUserAttributes.map((attribute) => [attribute.name.toLowerCase(), attribute]));
const enterpriseByName = new Map(
  enterpriseUserAttributes.map((attribute) => [attribute.name.toLowerCase(), attribute]),
);

/** The SCIM attribute of this name, letter case aside (RFC 7643 §2.1); pass the enterprise URN for its attributes. */
export function findCoreAttribute(name: string, urn?: string): CoreAttribute | undefined {
  const enterprise = urn?.toLowerCase() === enterpriseUserSchemaUrn.toLowerCase();
  return (enterprise ? enterpriseByName : coreByName).get(name.toLowerCase());
}
