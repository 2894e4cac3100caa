import type { AccountClient } from '../../server/src/ringcentral/account-client';
import { AccountError } from '../../server/src/ringcentral/account-error';
import type { Answer } from '../../server/src/ringcentral/answer';
import { listUsers } from '../../server/src/ringcentral/list-users';
import { readScimResource } from '../../server/src/ringcentral/scim-answers';
import { parseServerAddress } from '../../server/src/ringcentral/server-address';
import type { HttpAnswer } from './http-account';

/**
 * The client a snapshot is read with, on connections of a test's own: the product's signs in, keeps to the limits and looks
 * at every answer closely, which for tens of thousands of reads takes minutes.
 */
export function quickClient(origin: string, get: (path: string) => Promise<HttpAnswer>): AccountClient {
  const ask: AccountClient['get'] = async (path, query = {}): Promise<Answer> => {
    const given = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const search = given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
    const { status, body } = await get(`${path}${search}`);
    if (status >= 400) throw new AccountError('http', `${path} answered ${status}.`, { status });
    return { status, body };
  };
  return {
    address: parseServerAddress(origin),
    get: ask,
    signIn: async () => undefined,
    listUsers: (options = {}) => listUsers(ask, options),
    getUser: async (id) => readScimResource((await ask(`/scim/v2/Users/${id}`)).body, `GET /scim/v2/Users/${id}`),
    serviceProviderConfig: async () => undefined,
    appPermissions: async () => undefined,
    rateLimits: () => [],
    clockSkew: () => undefined,
    clean: (data) => data,
    close: async () => undefined,
  };
}
