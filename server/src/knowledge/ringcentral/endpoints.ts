import type { Source } from '../scim/sources';
import type { RateLimitGroup } from './rate-limits';
import { openApi } from './sources';

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template; `{…}` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  /** Undefined: not throttled. */
  readonly group: RateLimitGroup | undefined;
  readonly scope?: 'ReadAccounts' | 'EditAccounts';
  readonly successStatus: number;
  /** Documented refusals. */
  readonly errorStatuses: readonly number[];
  readonly source: Source;
}

const light = 'Light';
const read = 'ReadAccounts';

function endpoint(
  method: Endpoint['method'],
  path: string,
  summary: string,
  group: Endpoint['group'],
  scope: Endpoint['scope'],
  successStatus: number,
  errorStatuses: readonly number[],
): Endpoint {
  return { method, path, summary, group, ...(scope && { scope }), successStatus, errorStatuses, source: openApi };
}

const search = [400, 401, 403, 429, 500];
const single = [401, 403, 404, 429, 500];
const write = [400, 401, 403, 404, 409, 429, 500];

/** RingCentral's SCIM endpoints and the REST and OAuth ones a connection test uses. There is no Groups, Bulk or Me. */
export const endpoints: readonly Endpoint[] = [
  endpoint('GET', '/scim/v2/ServiceProviderConfig', 'Get Provider Config', light, read, 200, []),
  endpoint('GET', '/scim/v2/ResourceTypes', 'List Resource Types', light, read, 200, [403]),
  endpoint('GET', '/scim/v2/ResourceTypes/{type}', 'Get Resource Type', light, read, 200, [404]),
  endpoint('GET', '/scim/v2/Schemas', 'List Schemas', light, read, 200, [403]),
  endpoint('GET', '/scim/v2/Schemas/{uri}', 'Get Schema', light, read, 200, [404]),
  endpoint('GET', '/scim/v2/Users', 'Search/List Users', light, read, 200, search),
  endpoint('POST', '/scim/v2/Users/.search', 'Search/List Users', light, read, 200, search),
  endpoint('GET', '/scim/v2/Users/{scimUserId}', 'Get User', light, read, 200, single),
  endpoint('POST', '/scim/v2/Users', 'Create User', 'Heavy', 'EditAccounts', 201, write),
  endpoint('PUT', '/scim/v2/Users/{scimUserId}', 'Update/Replace User', 'Heavy', 'EditAccounts', 200, write),
  endpoint('PATCH', '/scim/v2/Users/{scimUserId}', 'Update/Patch User', 'Heavy', 'EditAccounts', 200, write),
  endpoint('DELETE', '/scim/v2/Users/{scimUserId}', 'Delete User', 'Heavy', 'EditAccounts', 204, single),
  endpoint('POST', '/restapi/oauth/token', 'OAuth Token', 'Auth', undefined, 200, [400, 429]),
  endpoint('POST', '/restapi/oauth/revoke', 'OAuth Revoke', 'Auth', undefined, 200, [400]),
  endpoint('GET', '/restapi/v1.0/account/{accountId}', 'Get Account Info', light, read, 200, []),
  endpoint('GET', '/restapi/v1.0/account/{accountId}/service-info', 'Get Account Service Info', light, read, 200, []),
  endpoint('GET', '/restapi/v1.0/account/{accountId}/extension', 'List Extensions', 'Medium', read, 200, []),
  endpoint(
    'GET',
    '/restapi/v1.0/account/{accountId}/extension/{extensionId}',
    'Get Extension',
    light,
    read,
    200,
    [401, 403, 404],
  ),
  endpoint(
    'GET',
    '/restapi/v1.0/account/{accountId}/extension/{extensionId}/authz-profile/check',
    'Check User Permission',
    light,
    undefined,
    200,
    [400, 401, 403],
  ),
];

const templates = endpoints.map((entry) => ({ entry, segments: entry.path.split('/') }));

/** The endpoint a request goes to, or undefined; literal segments win over `{…}`. */
export function findEndpoint(method: string, path: string): Endpoint | undefined {
  const segments = path.split('/');
  let best: Endpoint | undefined;
  for (const { entry, segments: wanted } of templates) {
    if (entry.method !== method.toUpperCase() || wanted.length !== segments.length) continue;
    if (wanted.every((segment, index) => segment === segments[index])) return entry;
    if (wanted.every((segment, index) => segment.startsWith('{') || segment === segments[index])) best ??= entry;
  }
  return best;
}
