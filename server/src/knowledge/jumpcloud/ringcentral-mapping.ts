import { enterpriseUserSchemaUrn } from '../scim/schema-urns';

/** One row of the attribute table of JumpCloud's RingCentral connector. */
export interface JumpCloudRow {
  /** Property of JumpCloud's user, as its API names it. */
  readonly property: string;
  /** SCIM path; of a list, the path within each of its elements. */
  readonly path: string;
  /** URN of its schema; the core schema unless given. */
  readonly urn?: string;
}

/** A list of JumpCloud's user whose elements go to a list of SCIM, each by its type. */
export interface JumpCloudList {
  readonly property: 'addresses' | 'phoneNumbers';
  /** Member of an element, and the sub-attribute it becomes. */
  readonly members: readonly (readonly [member: string, subAttribute: string])[];
}

/** The single values. Source: JumpCloud's integration guide for RingCentral, "Attribute Mappings": the table is fixed. */
export const jumpCloudRows: readonly JumpCloudRow[] = [
  { property: 'email', path: 'emails[type eq "work"].value' },
  { property: 'username', path: 'userName' },
  { property: 'firstname', path: 'name.givenName' },
  { property: 'lastname', path: 'name.familyName' },
  // The guide prints urn:scim:schemas:extension:enterprise:2.0, which is no schema; RFC 7643 §4.3 has the URN.
  { property: 'department', path: 'department', urn: enterpriseUserSchemaUrn },
];

/** The lists of the same table. */
export const jumpCloudLists: readonly JumpCloudList[] = [
  {
    property: 'addresses',
    members: ['streetAddress', 'locality', 'region', 'postalCode', 'country'].map((name) => [name, name] as const),
  },
  // The guide's table says value; JumpCloud's API calls the same member number.
  { property: 'phoneNumbers', members: [['number', 'value']] },
];

/** The whole table by its paths: `addresses[].country` → `addresses.country`, which means every element of the list. */
export const jumpCloudConnector: readonly { readonly source: string; readonly target: string }[] = [
  ...jumpCloudRows.map(({ property, path, urn }) => ({
    source: property,
    target: urn === undefined ? path : `${urn}:${path}`,
  })),
  ...jumpCloudLists.flatMap(({ property, members }) =>
    [['type', 'type'] as const, ...members].map(([member, subAttribute]) => ({
      source: `${property}[].${member}`,
      target: `${property}.${subAttribute}`,
    })),
  ),
];
