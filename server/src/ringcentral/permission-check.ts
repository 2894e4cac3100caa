import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { AccountError } from './account-error';

const PATH = '/restapi/v1.0/account/~/extension/~/authz-profile/check';

/**
 * Asks whether the person signed in has a permission (API reference, Check User Permission). Changes nothing.
 * @param permission such as `AddRemoveUsers`
 * @throws AccountError
 */
export async function hasPermission(client: AccountClient, permission: string, signal?: AbortSignal): Promise<boolean> {
  const { body } = await client.get(PATH, { permissionId: permission }, signal);
  if (isObject(body) && typeof body.successful === 'boolean') return body.successful;
  throw new AccountError('unexpected', 'The answer does not say whether the permission is there: no "successful".', {
    request: `GET ${PATH}`,
  });
}
