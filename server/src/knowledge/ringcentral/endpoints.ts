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
  /** The permission the person needs, beside the app's. */
  readonly userPermission?: string;
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

const noErrors: readonly number[] = [];

/** A GET the REST description has, for the person's permission. */
function rest(
  path: string,
  summary: string,
  group: Endpoint['group'],
  scope?: Endpoint['scope'],
  userPermission?: string,
): Endpoint {
  return { ...endpoint('GET', path, summary, group, scope, 200, noErrors), ...(userPermission && { userPermission }) };
}

const account = '/restapi/v1.0/account/{accountId}';
const dictionary = '/restapi/v1.0/dictionary';

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
  endpoint('GET', '/restapi/oauth/authorize', 'Initialize OAuth Flow', 'Auth', undefined, 302, [400]),
  endpoint('POST', '/restapi/oauth/authorize', 'Initialize OAuth Flow', 'Auth', undefined, 302, [400]),
  rest('/restapi/oauth/userinfo', 'Get User Info', 'Auth'),
  rest('/.well-known/openid-configuration', 'Get OpenID Configuration', undefined),
  rest('/restapi', 'Get API Versions', undefined),
  rest(account, 'Get Account Info', light, read, 'ReadCompanyInfo'),
  rest('/restapi/v2/accounts/{accountId}', 'Get Account Info', light, read, 'ReadCompanyInfo'),
  rest(`${account}/service-info`, 'Get Account Service Info', light, read, 'ReadCompanyInfo'),
  rest(`${account}/sites`, 'List Sites', light, read, 'ReadExtensions'),
  rest(`${account}/extension`, 'List Extensions', 'Medium', read, 'ReadExtensions'),
  {
    ...rest(`${account}/extension/{extensionId}`, 'Get Extension', light, read, 'ReadExtensions'),
    errorStatuses: [401, 403, 404],
  },
  rest(`${account}/extension/{extensionId}/features`, 'Get User Features', 'Medium', read, 'ReadExtensions'),
  rest(`${account}/extension/{extensionId}/authz-profile`, 'Get Authorization Profile', 'Medium'),
  {
    ...rest(`${account}/extension/{extensionId}/authz-profile/check`, 'Check User Permission', light),
    errorStatuses: [400, 401, 403],
  },
  rest(
    `${account}/extension/{extensionId}/assigned-role`,
    'List User Assigned Roles',
    light,
    read,
    'ReadAssignedRoles',
  ),
  rest(`${account}/user-role`, 'List Company User Roles', 'Medium', read, 'ReadUserRoles'),
  rest(`${dictionary}/user-role`, 'List Standard User Roles', light),
  rest(`${dictionary}/permission`, 'List Permissions', light),
  rest(`${dictionary}/country`, 'List Countries', light),
  rest(`${dictionary}/state`, 'List States', light),
  rest(`${dictionary}/brand/{brandId}/contracted-country`, 'List Contracted Countries', light),
  rest(`${account}/directory/entries`, 'Get Company Directory Entries', 'Medium', read),
  {
    ...rest(`${account}/directory/entries/search`, 'Search Company Directory Entries', 'Heavy', read, 'ReadExtensions'),
    method: 'POST',
  },
  rest(`${account}/phone-number`, 'List Company Phone Numbers', 'Heavy', read, 'ReadCompanyPhoneNumbers'),
  rest(
    '/restapi/v2/accounts/{accountId}/phone-numbers',
    'List Account Phone Numbers',
    'Heavy',
    read,
    'ReadCompanyPhoneNumbers',
  ),
];

interface Template {
  readonly entry: Endpoint;
  readonly segments: readonly string[];
}

/** By method and number of segments: a simulator asks for every request it answers. */
const templates = new Map<string, Template[]>();
for (const entry of endpoints) {
  const segments = entry.path.split('/');
  const key = `${entry.method} ${segments.length}`;
  const list = templates.get(key);
  if (list === undefined) templates.set(key, [{ entry, segments }]);
  else list.push({ entry, segments });
}

/** The endpoint a request goes to, or undefined; literal segments win over `{…}`. */
export function findEndpoint(method: string, path: string): Endpoint | undefined {
  const segments = path.split('/');
  let best: Endpoint | undefined;
  for (const { entry, segments: wanted } of templates.get(`${method.toUpperCase()} ${segments.length}`) ?? []) {
    if (wanted.every((segment, index) => segment === segments[index])) return entry;
    if (wanted.every((segment, index) => segment.startsWith('{') || segment === segments[index])) best ??= entry;
  }
  return best;
}
