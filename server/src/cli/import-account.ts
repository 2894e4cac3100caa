import { basename } from 'node:path';
import { AccountModel } from '../account/account-model';
import type { ImportInput } from '../provisioning/import/import-input';
import { modelAnswers } from '../provisioning/import/model-port';
import { createAccountClient, diagnose, isAccountError } from '../ringcentral';
import { liveAnswers } from '../ringcentral/import-port';
import { readSnapshotFile } from './account';
import { credentialsFrom, interruptSignal } from './credentials';
import { UsageError } from './exit-code';
import type { Terminal } from './terminal';

/** The account an import is previewed against: who answers its requests, and its users. */
export type ImportAccount = Pick<ImportInput, 'ask' | 'account'>;

/**
 * Runs `work` with the account at `source`: a snapshot file, answered by the model; or the address of a live account or
 * simulator, which gets the connector's own GETs, with the credentials of the environment.
 * @throws UsageError when the account cannot be read
 */
export async function withImportAccount<T>(
  source: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
  work: (account: ImportAccount) => Promise<T>,
): Promise<T> {
  if (!/^https?:\/\//i.test(source)) {
    const model = AccountModel.fromSeed(await readSnapshotFile(source));
    const users = [...model.users()].map(({ scim }) => scim);
    return work({ ask: modelAnswers(model, new Date()), account: { name: basename(source), users, isLive: false } });
  }
  const server = source.replace(/\/$/, '');
  try {
    return await withLive(server, allowedHosts, terminal, work);
  } catch (error) {
    if (!isAccountError(error)) throw error;
    const { evidence, cause, remedy } = diagnose(error);
    const lines = [evidence, cause, remedy === undefined ? undefined : `→ ${remedy}`];
    throw new UsageError(
      `The account at ${server} cannot be read: ${lines.filter((line) => line !== undefined).join('\n  ')}`,
    );
  }
}

async function withLive<T>(
  server: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
  work: (account: ImportAccount) => Promise<T>,
): Promise<T> {
  const client = createAccountClient({
    server,
    credentials: credentialsFrom(process.env, server),
    allowedHosts,
    onWait: (ms, group) =>
      terminal.err(`Waiting ${Math.ceil(ms / 1000)} s: RingCentral's ${group} limit is used up.\n`),
    onRetry: (ms, { message }) => terminal.err(`Trying again in ${Math.ceil(ms / 1000)} s: ${message}\n`),
  });
  try {
    const signal = interruptSignal();
    const users: unknown[] = [];
    for await (const user of client.listUsers({ signal })) users.push(user);
    const account = { name: client.address.host, users, isLive: true };
    return await work({ ask: liveAnswers(client, signal), account });
  } finally {
    await client.close();
  }
}
