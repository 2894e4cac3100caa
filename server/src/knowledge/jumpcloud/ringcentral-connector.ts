import { jumpcloudGuide } from '../ringcentral/sources';
import { enterpriseUserSchemaUrn } from '../scim/schema-urns';
import type { Source } from '../scim/sources';

/** One row of the attribute table in JumpCloud's guide to RingCentral. */
export interface ConnectorRow {
  /** Property of the JumpCloud user. */
  readonly source: string;
  /** Path of RingCentral's SCIM user; without a filter it means every element of the list. */
  readonly target: string;
}

const addressParts = ['type', 'streetAddress', 'locality', 'region', 'postalCode', 'country'];

/**
 * The mapping of JumpCloud's RingCentral connector, which nobody can change. Two things differ from the print: the
 * enterprise URN, which is incomplete there, and `phoneNumbers[].value`, which the users of JumpCloud's API call number.
 */
export const jumpcloudConnector: readonly ConnectorRow[] = [
  { source: 'username', target: 'userName' },
  { source: 'firstname', target: 'name.givenName' },
  { source: 'lastname', target: 'name.familyName' },
  { source: 'email', target: 'emails[type eq "work"].value' },
  ...addressParts.map((part) => ({ source: `addresses[].${part}`, target: `addresses.${part}` })),
  { source: 'phoneNumbers[].type', target: 'phoneNumbers.type' },
  { source: 'phoneNumbers[].number', target: 'phoneNumbers.value' },
  { source: 'department', target: `${enterpriseUserSchemaUrn}:department` },
];

export const jumpcloudConnectorSource: Source = jumpcloudGuide;
