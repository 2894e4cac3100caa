/** The detail error keywords of RFC 7644 §3.12, Table 9. */
export const scimTypes = [
  'invalidFilter',
  'tooMany',
  'uniqueness',
  'mutability',
  'invalidSyntax',
  'invalidPath',
  'noTarget',
  'invalidValue',
  'invalidVers',
  'sensitive',
] as const;

export type ScimType = (typeof scimTypes)[number];

/** What each keyword means, in one sentence (RFC 7644 §3.12, Table 9). */
export const scimTypeMeanings: Readonly<Record<ScimType, string>> = {
  invalidFilter: 'The filter is not well-formed, or it compares an attribute the server does not filter by.',
  tooMany: 'The filter matches more resources than the server is willing to return.',
  uniqueness: 'A value is already in use by another resource.',
  mutability: "The change is not allowed by the attribute's mutability or its present state.",
  invalidSyntax: 'The body is not well-formed or not a SCIM message of the expected kind.',
  invalidPath: 'The path of a PATCH operation is not well-formed or names no known attribute.',
  noTarget: 'The path of a PATCH operation selects nothing.',
  invalidValue: 'A required value is missing, or a value does not fit its attribute.',
  invalidVers: 'The SCIM version is not supported.',
  sensitive: 'The request would put sensitive data in a URI.',
};
