import { basename } from 'node:path';
import { AccountModel } from '../account/account-model';
import type { ImportInput } from '../provisioning/saviynt/import/import-input';
import { modelAnswers } from '../provisioning/saviynt/import/model-port';
import { liveAnswers } from '../ringcentral/import-port';
import { readSnapshotFile } from './account';
import { isAddress, withLiveAccount } from './live-account';
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
  if (!isAddress(source)) {
    const model = AccountModel.fromSeed(await readSnapshotFile(source));
    const users = [...model.users()].map(({ scim }) => scim);
    return work({ ask: modelAnswers(model, new Date()), account: { name: basename(source), users, isLive: false } });
  }
  return withLiveAccount(source, allowedHosts, terminal, async (client, signal) => {
    const users: unknown[] = [];
    for await (const user of client.listUsers({ signal })) users.push(user);
    const account = { name: client.address.host, users, isLive: true };
    return work({ ask: liveAnswers(client, signal), account });
  });
}
