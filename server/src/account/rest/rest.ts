import { findEndpoint } from '../../knowledge/ringcentral/endpoints';
import type { ScimResponse } from '../message';
import { accountInfo, accountInfoV2, features, listSites, serviceInfo } from './account-info';
import { accountId, notFound, platformRefusal, type Query, type RestContext } from './answers';
import { listContractedCountries, listCountries, listPermissions, listStates } from './dictionaries';
import { listDirectory, listPhoneNumbers, listPhoneNumbersV2, searchDirectory } from './directory';
import { getExtension, knownExtension, listExtensions } from './extensions';
import {
  assignedRoles,
  authorizationProfile,
  checkPermission,
  lacksPermission,
  listStandardRoles,
  listUserRoles,
} from './roles';

/** A request to REST, its account and extension already known to exist. */
interface RestCall {
  readonly context: RestContext;
  readonly query: Query;
  readonly body: unknown;
  /** Empty for paths without an extension. */
  readonly extensionId: string;
}

type Handler = (call: RestCall) => ScimResponse;

const account = '/restapi/v1.0/account/{accountId}';
const extension = `${account}/extension/{extensionId}`;
const dictionary = '/restapi/v1.0/dictionary';

/** By method and path template; the same templates as `endpoints`. */
const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [`GET ${account}`, ({ context }) => accountInfo(context)],
  ['GET /restapi/v2/accounts/{accountId}', ({ context }) => accountInfoV2(context)],
  [`GET ${account}/service-info`, ({ context }) => serviceInfo(context)],
  [`GET ${account}/sites`, ({ context, query }) => listSites(context, query)],
  [`GET ${account}/extension`, ({ context, query }) => listExtensions(context, query)],
  [`GET ${extension}`, ({ context, extensionId }) => getExtension(context, extensionId)],
  [`GET ${extension}/features`, ({ context, query }) => features(context, query)],
  [`GET ${extension}/authz-profile`, ({ context, extensionId }) => authorizationProfile(context, extensionId)],
  [
    `GET ${extension}/authz-profile/check`,
    ({ context, extensionId, query }) => checkPermission(context, extensionId, query),
  ],
  [`GET ${extension}/assigned-role`, ({ context, extensionId }) => assignedRoles(context, extensionId)],
  [`GET ${account}/user-role`, ({ context, query }) => listUserRoles(context, query)],
  [`GET ${dictionary}/user-role`, ({ context, query }) => listStandardRoles(context, query)],
  [`GET ${dictionary}/permission`, ({ context, query }) => listPermissions(context, query)],
  [`GET ${dictionary}/country`, ({ context, query }) => listCountries(context, query)],
  [`GET ${dictionary}/state`, ({ context, query }) => listStates(context, query)],
  [`GET ${dictionary}/brand/{brandId}/contracted-country`, ({ context }) => listContractedCountries(context)],
  [`GET ${account}/directory/entries`, ({ context, query }) => listDirectory(context, query)],
  [`POST ${account}/directory/entries/search`, ({ context, body }) => searchDirectory(context, body)],
  [`GET ${account}/phone-number`, ({ context, query }) => listPhoneNumbers(context, query)],
  ['GET /restapi/v2/accounts/{accountId}/phone-numbers', ({ context, query }) => listPhoneNumbersV2(context, query)],
]);

/** What stands at a place of the template in the path. */
function parameter(template: string, path: string, name: string): string | undefined {
  const at = template.split('/').indexOf(`{${name}}`);
  return at < 0 ? undefined : path.split('/')[at];
}

/**
 * The REST twins of what a connection test reads, from the same state as SCIM (T1). `path` begins with /restapi; an
 * account or extension may be `~`. The person needs the permission each call declares, else 403 CMN-408.
 */
export function handleRest(
  context: RestContext,
  method: string,
  path: string,
  query: Query,
  body: unknown,
): ScimResponse {
  const endpoint = findEndpoint(method, path);
  const handler = endpoint && handlers.get(`${endpoint.method} ${endpoint.path}`);
  if (endpoint === undefined || handler === undefined) return platformRefusal(404, 'CMN-120', 'Invalid URI');
  const ofAccount = parameter(endpoint.path, path, 'accountId') ?? '~';
  if (ofAccount !== '~' && ofAccount !== accountId(context)) return notFound('accountId');
  const lacking = endpoint.userPermission && lacksPermission(context, endpoint.userPermission);
  if (lacking) return lacking;
  const asked = parameter(endpoint.path, path, 'extensionId');
  const extensionId = asked === undefined ? '' : knownExtension(context, asked);
  if (extensionId === undefined) return notFound('extensionId');
  return handler({ context, query, body, extensionId });
}
