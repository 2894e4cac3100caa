import { type UserAttribute, userAttributes } from '../knowledge/ringcentral/user-attributes';
import {
  enterpriseUserSchemaUrn,
  listResponseUrn,
  serviceProviderConfigUrn,
  userSchemaUrn,
} from '../knowledge/scim/schema-urns';
import type { Json } from './json';

/**
 * ServiceProviderConfig in RingCentral's shape (its OpenAPI description, ScimProviderConfig). The live values are not
 * published: patch and filter are true because the endpoints exist, the rest keeps the description's default false.
 */
export function serviceProviderConfig(maximumCount: number): Json {
  const no = { supported: false };
  return {
    schemas: [serviceProviderConfigUrn],
    authenticationSchemes: [
      {
        name: 'OAuth Bearer Token',
        description: 'Authentication with an OAuth 2.0 bearer token',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        documentationUri: 'https://developers.ringcentral.com/guide/authentication',
        primary: true,
      },
    ],
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    changePassword: no,
    etag: no,
    filter: { supported: true, maxResults: maximumCount },
    patch: { supported: true },
    sort: no,
    xmlDataFormat: no,
  };
}

const userResourceType: Json = {
  id: 'User',
  name: 'User',
  endpoint: '/Users',
  description: 'User account',
  schema: userSchemaUrn,
  schemaExtensions: [{ schema: enterpriseUserSchemaUrn, required: false }],
  meta: { resourceType: 'ResourceType', location: '/scim/v2/ResourceTypes/User' },
};

function schemaAttribute(attribute: UserAttribute): Json {
  return {
    name: attribute.name,
    type: attribute.type,
    multiValued: attribute.multiValued,
    description: attribute.description,
    required: attribute.required,
    caseExact: attribute.name === 'externalId' || attribute.name === 'id',
    mutability: attribute.readOnly ? 'readOnly' : 'readWrite',
    returned: attribute.name === 'id' ? 'always' : 'default',
    uniqueness: attribute.name === 'userName' || attribute.name === 'id' ? 'server' : 'none',
    ...(attribute.canonicalValues !== undefined && { canonicalValues: attribute.canonicalValues }),
    ...(attribute.subAttributes.length > 0 && { subAttributes: attribute.subAttributes.map(schemaAttribute) }),
  };
}

function schema(id: string, name: string, description: string, attributes: readonly UserAttribute[]): Json {
  const meta = { resourceType: 'Schema', location: `/scim/v2/Schemas/${id}` };
  return { id, name, description, attributes: attributes.map(schemaAttribute), meta };
}

const notInCore: ReadonlySet<string> = new Set(['schemas', 'id', 'meta', 'externalId', enterpriseUserSchemaUrn]);
const enterprise = userAttributes.find(({ name }) => name === enterpriseUserSchemaUrn);

const schemas: readonly Json[] = [
  schema(
    userSchemaUrn,
    'User',
    'User account',
    userAttributes.filter(({ name }) => !notInCore.has(name)),
  ),
  schema(enterpriseUserSchemaUrn, 'EnterpriseUser', 'Enterprise User', enterprise?.subAttributes ?? []),
];

function page(resources: readonly Json[]): Json {
  const count = resources.length;
  return { schemas: [listResponseUrn], totalResults: count, startIndex: 1, itemsPerPage: count, Resources: resources };
}

export const resourceTypePage: Json = page([userResourceType]);
export const schemaPage: Json = page(schemas);

/** The resource type or schema of this id, letter case aside. */
export function findMetadata(kind: 'ResourceTypes' | 'Schemas', id: string): Json | undefined {
  const wanted = id.toLowerCase();
  return (kind === 'ResourceTypes' ? [userResourceType] : schemas).find(
    ({ id: own }) => String(own).toLowerCase() === wanted,
  );
}
