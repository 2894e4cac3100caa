import { activeBody, createBody, updateBody } from './bodies';
import { baseUrl, connectionName } from './connection';
import type { ConnectorOperation, ConnectorOptions } from './options';

/** Sent with every call; EIC fills the token in. */
export const headers = { Authorization: '${access_token}', Accept: 'application/json' };

/** The refusals RingCentral's API description lists for a write, and 503 for when it is down. */
const refusals = [400, 401, 403, 404, 409, 429, 500, 503];

interface CallDraft {
  readonly url: string;
  readonly httpMethod: 'POST' | 'PATCH' | 'DELETE';
  readonly httpParams?: string;
  /** The one status that RingCentral's API description gives for success. */
  readonly success: number;
}

function call({ success, ...request }: CallDraft): unknown {
  return {
    name: 'call1',
    connection: connectionName,
    ...request,
    httpHeaders: headers,
    httpContentType: 'application/json',
    successResponses: { statusCode: [success] },
    unsuccessResponses: { statusCode: refusals },
  };
}

/**
 * A provisioning parameter.
 *
 * RemoveAccountJSON is one DELETE. RingCentral does not delete a user disabled through SCIM until they are enabled again
 * (JumpCloud's integration guide); enabling first is left to a person, because a DELETE that then fails would leave
 * somebody who left with a working account.
 */
export function provisioningJson(
  operation: Exclude<ConnectorOperation, 'import'>,
  { environment, attributes }: Pick<ConnectorOptions, 'environment' | 'attributes'>,
): unknown {
  switch (operation) {
    case 'create':
      return createAccountJson(environment, createBody(attributes));
    case 'update':
      return patchAccountJson(environment, updateBody(attributes));
    case 'enable':
      return patchAccountJson(environment, activeBody(true));
    case 'disable':
      return patchAccountJson(environment, activeBody(false));
    case 'remove':
      return { call: [call({ url: accountUrl(environment), httpMethod: 'DELETE', success: 204 })] };
  }
}

/** CreateAccountJSON with a body of one's own: a Groovy template of a SCIM user. */
export function createAccountJson(environment: ConnectorOptions['environment'], httpParams: string): unknown {
  return {
    accountIdPath: 'call1.message.id',
    responseColsToPropsMap: { name: 'call1.message.userName~#~char' },
    call: [call({ url: usersUrl(environment), httpMethod: 'POST', httpParams, success: 201 })],
  };
}

/** A parameter that patches an account, such as UpdateAccountJSON: a Groovy template of a SCIM PatchOp. */
export function patchAccountJson(environment: ConnectorOptions['environment'], httpParams: string): unknown {
  return { call: [call({ url: accountUrl(environment), httpMethod: 'PATCH', httpParams, success: 200 })] };
}

function usersUrl(environment: ConnectorOptions['environment']): string {
  return `${baseUrl(environment)}/scim/v2/Users`;
}

function accountUrl(environment: ConnectorOptions['environment']): string {
  return `${usersUrl(environment)}/\${account.accountID}`;
}
