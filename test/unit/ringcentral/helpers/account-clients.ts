import { inspect } from 'node:util';
import { expect } from 'vitest';
import { type AccountClient, createAccountClient } from '../../../../server/src/ringcentral/account-client';
import type { AccountError } from '../../../../server/src/ringcentral/account-error';
import { closing } from './cleanup';
import type { LoopbackServer } from './loopback-server';
import { type DoubleOptions, jwtCredentials, ringCentralDouble, secretForms } from './ringcentral-double';
import { steadyClock } from './steady-clock';

/** Routes of the double. */
export const users = 'GET /scim/v2/Users';
export const token = 'POST /restapi/oauth/token';

/** What opens account clients on doubles of RingCentral and closes them after each test. Called once a file. */
export function accountClients() {
  const close = closing();
  return {
    close,
    open: async (double: DoubleOptions = {}, options: Partial<Parameters<typeof createAccountClient>[0]> = {}) => {
      const server = close(await ringCentralDouble(double));
      const clock = steadyClock();
      const client: AccountClient = close(
        createAccountClient({ server: server.url, credentials: jwtCredentials, clock, ...options }),
      );
      return { server, client, clock };
    },
  };
}

/** Method and path of each request that was seen. */
export const callsOf = (server: LoopbackServer) =>
  server.seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`);

/** The error `work` fails with, which shows no secret however it is printed. */
export async function failureOf(work: Promise<unknown>): Promise<AccountError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'AccountError' });
  for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })]) {
    for (const secret of secretForms) expect(text).not.toContain(secret);
  }
  return error as AccountError;
}
