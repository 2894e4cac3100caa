import { enterpriseUserSchemaUrn } from '../../scim/schema-urns';
import { findUserAttribute, type UserAttribute } from '../user-attributes';

/** What a parameter in a message of RingCentral is called elsewhere. */
export interface NamedParameter {
  /** The SCIM path, with a value filter where the attribute has several values; as Entra names its targets. */
  readonly path: string;
  /** What RingCentral's app in Okta calls it, as far as that is public. */
  readonly oktaNames: readonly string[];
  readonly attribute?: UserAttribute;
}

const work = 'addresses[type eq "work"]';
const rows: readonly (readonly [path: string, rest: readonly string[], okta: readonly string[]])[] = [
  ['userName', ['username'], ['userName']],
  ['name.givenName', ['firstname', 'givenname'], ['firstName', 'givenName']],
  ['name.familyName', ['lastname', 'familyname'], ['lastName', 'familyName']],
  ['emails[type eq "work"].value', ['email', 'emails', 'emailaddress'], ['email']],
  ['active', ['active', 'status'], ['active']],
  ['title', ['jobtitle', 'title'], ['title', 'jobTitle']],
  [`${work}.streetAddress`, ['street', 'streetaddress', 'addressline1'], ['street', 'streetAddress']],
  [`${work}.locality`, ['city', 'locality'], ['city', 'locality']],
  [`${work}.region`, ['state', 'region', 'stateid', 'stateisocode', 'statename'], ['state', 'region']],
  [`${work}.postalCode`, ['zip', 'zipcode', 'postalcode'], ['zip', 'postalCode']],
  [`${work}.country`, ['country', 'countryid', 'countryisocode', 'countryname', 'countrycode'], ['country']],
  ['phoneNumbers[type eq "work"].value', ['businessphone', 'directnumber'], ['directNumber']],
  ['phoneNumbers[type eq "mobile"].value', ['mobilephone', 'mobile'], ['mobilePhone']],
  ['phoneNumbers[type eq "other"].value', ['extensionnumber'], ['extensionNumber']],
  ['externalId', ['externalid'], ['externalId']],
  [`${enterpriseUserSchemaUrn}:department`, ['department'], ['department']],
];

const byName = new Map<string, NamedParameter>();
const byPath = new Map<string, NamedParameter>();
for (const [path, rest, oktaNames] of rows) {
  const attribute = findUserAttribute(path);
  const parameter = { path, oktaNames, ...(attribute === undefined ? {} : { attribute }) };
  for (const name of rest) byName.set(name, parameter);
  byPath.set(path.toLowerCase(), parameter);
}

/**
 * What RingCentral calls `extension.contact.businessAddress.state`, `contact.email`, `mobilePhone` or `countryId`, or a SCIM
 * path itself; undefined when the name is not known. Only the last part counts: RingCentral writes the rest differently from
 * one message to the next.
 */
export function findParameter(name: string): NamedParameter | undefined {
  const plain = name.trim().toLowerCase();
  const direct = byPath.get(plain);
  if (direct !== undefined) return direct;
  return byName.get(plain.slice(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(':')) + 1));
}
