import Ajv, { type ValidateFunction } from 'ajv';
import { enterpriseUserSchemaUrn, patchOpUrn, userSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import type { PlannedRequest } from '../../server/src/provisioning/plan/plan';

/*
 * What RingCentral documents of its requests (API reference: Create User, Update User, Update User Info), in our own words:
 * required members, types of list elements, types of values. null is the same as absent (RFC 7643 §2.5).
 */
const text = { type: ['string', 'null'] };
const filled = { type: 'string', minLength: 1 };

const list = (types: readonly string[], members: object, required: readonly string[]) => ({
  type: ['array', 'null'],
  items: {
    type: 'object',
    required,
    properties: { type: { enum: types }, ...members },
    additionalProperties: false,
  },
});

/** Providers mark the e-mail address as the primary one (RFC 7643 §2.4); RingCentral has no such member and ignores it. */
const primary = { primary: { type: 'boolean' } };
const value = { value: filled };

const user = {
  type: 'object',
  required: ['schemas', 'userName', 'name', 'emails'],
  properties: {
    schemas: {
      type: 'array',
      contains: { const: userSchemaUrn },
      items: { enum: [userSchemaUrn, enterpriseUserSchemaUrn] },
      uniqueItems: true,
    },
    id: text,
    externalId: text,
    userName: filled,
    name: {
      type: 'object',
      required: ['givenName', 'familyName'],
      properties: { givenName: filled, familyName: filled },
      additionalProperties: false,
    },
    emails: { ...list(['work'], { ...value, ...primary }, ['type', 'value']), type: 'array', minItems: 1, maxItems: 1 },
    active: { type: 'boolean' },
    title: text,
    phoneNumbers: list(['work', 'mobile', 'other'], value, ['type', 'value']),
    photos: list(['photo'], value, ['type', 'value']),
    addresses: list(
      ['work'],
      Object.fromEntries(['streetAddress', 'locality', 'region', 'postalCode', 'country'].map((part) => [part, text])),
      ['type', 'country'],
    ),
    [enterpriseUserSchemaUrn]: {
      type: ['object', 'null'],
      properties: { department: text },
      additionalProperties: false,
    },
    // What providers send of their own, and RingCentral ignores: Okta's groups, the resource type of Entra.
    groups: { type: 'array', maxItems: 0 },
    meta: { const: { resourceType: 'User' } },
  },
  additionalProperties: false,
};

const PATHS = [
  'userName',
  'name\\.(givenName|familyName)',
  'active',
  'externalId',
  'title',
  'emails\\[type eq "work"\\]\\.value',
  'phoneNumbers\\[type eq "(work|mobile|other)"\\]\\.value',
  'addresses\\[type eq "work"\\]\\.(streetAddress|locality|region|postalCode|country)',
  `${enterpriseUserSchemaUrn.replaceAll('.', '\\.')}:department`,
];

const path = { type: 'string', pattern: `^(${PATHS.join('|')})$` };

/** RFC 7644 §3.5.2; a capital letter in front, as Entra sends it without its flag (Microsoft Learn). */
const setting = {
  required: ['op', 'value'],
  properties: {
    op: { enum: ['add', 'replace', 'Add', 'Replace'] },
    path,
    value: { type: ['string', 'boolean', 'object'], not: { const: '' } },
  },
  additionalProperties: false,
};
const removing = {
  required: ['op', 'path'],
  properties: { op: { const: 'remove' }, path },
  additionalProperties: false,
};

const patch = {
  type: 'object',
  required: ['schemas', 'Operations'],
  properties: {
    schemas: { const: [patchOpUrn] },
    Operations: { type: 'array', minItems: 1, items: { type: 'object', oneOf: [setting, removing] } },
  },
  additionalProperties: false,
};

const ajv = new Ajv({ strict: false, allErrors: true });
const schemas: Readonly<Record<string, ValidateFunction>> = {
  POST: ajv.compile(user),
  PUT: ajv.compile(user),
  PATCH: ajv.compile(patch),
};

const BASE = 'https://platform.ringcentral.com/scim/v2/Users';

/** What is wrong with a planned request by what is documented; empty when nothing is. */
export function requestProblems(request: PlannedRequest): readonly string[] {
  const { method, url, body } = request;
  return [...addressProblems(method, url), ...headerProblems(request), ...bodyProblems(method, body)];
}

function addressProblems(method: string, url: string): readonly string[] {
  const rest = url.startsWith(BASE) ? url.slice(BASE.length) : undefined;
  if (rest === undefined) return [`${url} is not RingCentral's`];
  const query = new URLSearchParams(rest.startsWith('?') ? rest : '');
  const isSearch = method === 'GET' && /^(userName|email) eq "[^"\\]+"$/.test(query.get('filter') ?? '');
  const isRight = method === 'POST' ? rest === '' : isSearch || /^\/\d+$/.test(rest);
  return isRight ? [] : [`${method} ${url} is none of the documented addresses`];
}

function headerProblems(request: PlannedRequest): readonly string[] {
  const { method, body } = request;
  const { Authorization, 'Content-Type': type } = request.headers();
  const problems = Authorization === 'Bearer ***' ? [] : ['the token is not masked'];
  if (body === undefined) return problems;
  const isJson = type === 'application/json' || type === 'application/scim+json';
  return isJson && method !== 'GET' ? problems : [...problems, `the body is sent as ${type}`];
}

function bodyProblems(method: string, body: string | undefined): readonly string[] {
  const validate = schemas[method];
  if (validate === undefined) return body === undefined ? [] : [`${method} has a body`];
  if (body === undefined) return ['the body is missing'];
  if (validate(JSON.parse(body))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
