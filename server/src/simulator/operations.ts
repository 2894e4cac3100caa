import { findEndpoint } from '../knowledge/ringcentral/endpoints';

const users = '/scim/v2/Users';
const user = `${users}/{scimUserId}`;
const account = '/restapi/v1.0/account/{accountId}';

/** Short names for what a client asks, to say where a fault strikes. */
const operations = {
  listUsers: `GET ${users}`,
  searchUsers: `POST ${users}/.search`,
  getUser: `GET ${user}`,
  createUser: `POST ${users}`,
  replaceUser: `PUT ${user}`,
  patchUser: `PATCH ${user}`,
  deleteUser: `DELETE ${user}`,
  getProviderConfig: 'GET /scim/v2/ServiceProviderConfig',
  listResourceTypes: 'GET /scim/v2/ResourceTypes',
  listSchemas: 'GET /scim/v2/Schemas',
  authorize: 'GET /restapi/oauth/authorize',
  token: 'POST /restapi/oauth/token',
  revoke: 'POST /restapi/oauth/revoke',
  getAccount: `GET ${account}`,
  getServiceInfo: `GET ${account}/service-info`,
  listExtensions: `GET ${account}/extension`,
  getExtension: `GET ${account}/extension/{extensionId}`,
  checkPermission: `GET ${account}/extension/{extensionId}/authz-profile/check`,
  assignedRoles: `GET ${account}/extension/{extensionId}/assigned-role`,
} as const;

export type Operation = keyof typeof operations;

export const operationNames = Object.keys(operations) as readonly Operation[];

const byEndpoint = new Map<string, Operation>(operationNames.map((name) => [operations[name], name]));

/** The operation a request is, or undefined for one without a name. */
export function operationOf(method: string, path: string): Operation | undefined {
  const endpoint = findEndpoint(method, path);
  return endpoint && byEndpoint.get(`${endpoint.method} ${endpoint.path}`);
}

/** The operation of this name, letter case aside. */
export function findOperation(name: string): Operation | undefined {
  const wanted = name.toLowerCase();
  return operationNames.find((candidate) => candidate.toLowerCase() === wanted);
}
