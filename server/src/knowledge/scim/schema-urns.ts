import { rfc7643, rfc7644, type Source } from './sources';

export const userSchemaUrn = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterpriseUserSchemaUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const serviceProviderConfigUrn = 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig';
const resourceTypeUrn = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const schemaSchemaUrn = 'urn:ietf:params:scim:schemas:core:2.0:Schema';
export const patchOpUrn = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const listResponseUrn = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const searchRequestUrn = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
export const errorUrn = 'urn:ietf:params:scim:api:messages:2.0:Error';

export interface SchemaUrn {
  readonly urn: string;
  readonly description: string;
  readonly source: Source;
}

/** The URNs of SCIM 2.0 that a connector for RingCentral can meet. */
export const schemaUrns: readonly SchemaUrn[] = [
  { urn: userSchemaUrn, description: 'The core User resource.', source: rfc7643('4.1') },
  {
    urn: enterpriseUserSchemaUrn,
    description: 'The Enterprise User extension; RingCentral takes only department from it.',
    source: rfc7643('4.3'),
  },
  { urn: patchOpUrn, description: 'The body of a PATCH request.', source: rfc7644('3.5.2') },
  { urn: searchRequestUrn, description: 'The body of a POST to /.search.', source: rfc7644('3.4.3') },
  { urn: listResponseUrn, description: 'A page of resources.', source: rfc7644('3.4.2') },
  { urn: errorUrn, description: 'An error answer.', source: rfc7644('3.12') },
  { urn: serviceProviderConfigUrn, description: 'What a SCIM server supports.', source: rfc7643('5') },
  { urn: resourceTypeUrn, description: 'A kind of resource a SCIM server has.', source: rfc7643('6') },
  { urn: schemaSchemaUrn, description: 'The description of a schema.', source: rfc7643('7') },
];

/** Spellings seen in vendors' articles that are not URNs of SCIM 2.0, with the URN they stand for. */
export const misspelledUrns: ReadonlyMap<string, string> = new Map([
  // Printed in JumpCloud's RingCentral article: `ietf:params:` and `:User` are missing.
  ['urn:scim:schemas:extension:enterprise:2.0', enterpriseUserSchemaUrn],
  ['urn:scim:schemas:extension:enterprise:2.0:user', enterpriseUserSchemaUrn],
  ['urn:ietf:params:scim:schemas:extension:enterprise:2.0', enterpriseUserSchemaUrn],
  // SCIM 1.1 (2011).
  ['urn:scim:schemas:extension:enterprise:1.0', enterpriseUserSchemaUrn],
  ['urn:scim:schemas:core:1.0', userSchemaUrn],
  ['urn:scim:schemas:core:2.0:user', userSchemaUrn],
]);
