import { jumpcloudGuide } from '../ringcentral/sources';
import { enterpriseUserSchemaUrn } from '../scim/schema-urns';
import type { Source } from '../scim/sources';

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

/** JumpCloud's integration guide for RingCentral, "Attribute Mappings": the table is fixed. */
export const jumpCloudTableSource: Source = jumpcloudGuide;

export const jumpCloudRows: readonly JumpCloudRow[] = [
  { property: 'email', path: 'emails[type eq "work"].value' },
  { property: 'username', path: 'userName' },
  { property: 'firstname', path: 'name.givenName' },
  { property: 'lastname', path: 'name.familyName' },
  // The guide prints urn:scim:schemas:extension:enterprise:2.0, which is no schema; RFC 7643 §4.3 has the URN.
  { property: 'department', path: 'department', urn: enterpriseUserSchemaUrn },
];

export const jumpCloudLists: readonly JumpCloudList[] = [
  {
    property: 'addresses',
    members: ['streetAddress', 'locality', 'region', 'postalCode', 'country'].map((name) => [name, name] as const),
  },
  // The guide's table says value; JumpCloud's API calls the same member number.
  { property: 'phoneNumbers', members: [['number', 'value']] },
];
