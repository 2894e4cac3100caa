import type { ServerResponse } from 'node:http';
import { resourceTypePage, schemaPage } from '../../../../server/src/account/service-metadata';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { type Handler, json, type LoopbackServer, type SeenRequest, serve } from './loopback-server';

export const jwt = 'jwt-header.jwt-payload-7781.jwt-signature';
export const clientSecret = 'client-secret-4f19c2';
export const clientId = 'client-id-a1';
export const tokenPrefix = 'access-token-93be';

/** Every value that must never be seen in anything we write, in the forms in which it travels. */
export const secretForms = [
  jwt,
  clientSecret,
  tokenPrefix,
  Buffer.from(`${clientId}:${clientSecret}`).toString('base64'),
];

export const jwtCredentials = {
  kind: 'jwt',
  clientId,
  clientSecret: new Secret(clientSecret),
  jwt: new Secret(jwt),
} as const;

export const readyToken = { kind: 'token', accessToken: new Secret(`${tokenPrefix}-ready`) } as const;

export function person(index: number) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: String(1000 + index),
    userName: `person${index}@example.com`,
    name: { givenName: 'Person', familyName: String(index) },
    emails: [{ type: 'work', value: `person${index}@example.com` }],
    active: true,
  };
}

export function scimError(response: ServerResponse, status: number, detail: string, scimType?: string) {
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
  json(response, status, { schemas, status: String(status), detail, ...(scimType === undefined ? {} : { scimType }) });
}

export function platformError(response: ServerResponse, status: number, errorCode: string, message: string) {
  json(response, status, { errorCode, message, errors: [{ errorCode, message }] });
}

export function oauthError(response: ServerResponse, status: number, error: string, errorCode: string, text: string) {
  json(response, status, { error, error_description: text, errors: [{ errorCode, message: text }] });
}

/** The X-Rate-Limit-* headers of an answer. */
export function limits(group: string, limit: number, remaining: number): Record<string, string> {
  return {
    'X-Rate-Limit-Group': group,
    'X-Rate-Limit-Limit': String(limit),
    'X-Rate-Limit-Remaining': String(remaining),
    'X-Rate-Limit-Window': '60',
  };
}

export interface DoubleOptions {
  readonly users?: number;
  readonly scope?: string;
  readonly expiresIn?: number;
  readonly unassigned?: readonly (string | undefined)[];
  /** Handlers by `METHOD /path`, before the double's own. */
  readonly routes?: Readonly<Record<string, Handler>>;
}

/** A well-behaved RingCentral on loopback, just enough of it for reads; `routes` make it misbehave. */
export async function ringCentralDouble(options: DoubleOptions = {}): Promise<LoopbackServer> {
  return await serve((request, response, count) => {
    const path = request.url.split('?')[0] ?? '';
    const route = options.routes?.[`${request.method} ${path}`];
    if (route !== undefined) return route(request, response, count);
    answer(options, request, response, path, count);
  });
}

function answer(options: DoubleOptions, request: SeenRequest, response: ServerResponse, path: string, count: number) {
  const query = new URL(request.url, 'http://host').searchParams;
  const light = limits('light', 50, 47);
  switch (`${request.method} ${path}`) {
    case 'POST /restapi/oauth/token':
      return json(
        response,
        200,
        {
          access_token: `${tokenPrefix}-${count}`,
          token_type: 'bearer',
          expires_in: options.expiresIn ?? 3600,
          scope: options.scope ?? 'ReadAccounts EditAccounts',
          owner_id: '101',
        },
        limits('auth', 5, 4),
      );
    case 'POST /restapi/oauth/revoke':
      response.writeHead(200).end();
      return;
    case 'GET /scim/v2/ServiceProviderConfig':
      return json(response, 200, { patch: { supported: true }, filter: { supported: true, maxResults: 1000 } }, light);
    case 'GET /scim/v2/Users':
      return json(response, 200, usersPage(options.users ?? 3, query), light);
    case 'GET /restapi/v1.0/account/~/extension/~':
      return json(
        response,
        200,
        { id: 101, name: 'Dana Reyes', status: 'Enabled', type: 'User', permissions: { admin: { enabled: true } } },
        light,
      );
    case 'GET /restapi/v1.0/account/~/extension/~/assigned-role':
      return json(response, 200, { records: [{ id: '1', displayName: 'Super Admin' }] }, light);
    case 'GET /restapi/v1.0/account/~/extension/~/authz-profile/check':
      return json(response, 200, { successful: true }, light);
    case 'GET /restapi/v1.0/account/~':
      return json(
        response,
        200,
        {
          id: 7,
          status: 'Confirmed',
          serviceInfo: {
            brand: { id: '1210', name: 'RingCentral' },
            contractedCountry: { name: 'United States' },
            servicePlan: { name: 'RingEX' },
          },
          limits: { maxExtensionNumberLength: 6 },
        },
        light,
      );
    case 'GET /scim/v2/Schemas':
      return json(response, 200, schemaPage, light);
    case 'GET /scim/v2/ResourceTypes':
      return json(response, 200, resourceTypePage, light);
    case 'GET /restapi/v1.0/account/~/service-info':
      return json(response, 200, {
        serviceFeatures: [{ featureName: 'ExternalDirectoryIntegration', enabled: true }],
      });
    case 'GET /restapi/v1.0/account/~/extension':
      return json(
        response,
        200,
        query.get('status') === 'Unassigned'
          ? unassignedPage(options.unassigned ?? ['United States'])
          : { records: [{ id: 1001, status: 'Enabled', extensionNumber: '101', contact: { email: 'a@example.com' } }] },
        limits('medium', 40, 39),
      );
    default:
      if (path.startsWith('/scim/v2/Users/')) {
        const user = person(Number(path.slice('/scim/v2/Users/'.length)) - 1000);
        return json(response, 200, { ...user, phoneNumbers: [{ type: 'other', value: '101' }] }, light);
      }
      return platformError(response, 404, 'CMN-120', 'Invalid URI');
  }
}

function usersPage(total: number, query: URLSearchParams) {
  const start = Number(query.get('startIndex') ?? 1);
  const count = Number(query.get('count') ?? 100);
  const length = Math.max(0, Math.min(count, total - start + 1));
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: total,
    startIndex: start,
    itemsPerPage: length,
    Resources: Array.from({ length }, (_, index) => person(start + index)),
  };
}

function unassignedPage(countries: readonly (string | undefined)[]) {
  const records = countries.map((name, index) => ({
    id: 5000 + index,
    type: 'User',
    status: 'Unassigned',
    ...(name === undefined ? {} : { assignedCountry: { name } }),
  }));
  return { records, paging: { page: 1, totalPages: 1, totalElements: records.length } };
}
