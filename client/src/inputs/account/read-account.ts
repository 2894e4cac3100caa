import * as vscode from 'vscode';
import { AccountModel } from '../../../../server/src/account/account-model';
import { type AccountSnapshot, largestSnapshot } from '../../../../server/src/account/snapshot';
import { baseName, readText } from '../../infrastructure/files';
import type { AccountSource } from './choose-account';
import { withLiveAccount } from './live-account';
import { snapshotOf } from './snapshot-text';

/**
 * Reads the account: a file, or a live account with progress that can be cancelled. Sends only reads.
 * @returns undefined when the person cancelled
 * @throws {Error} when it cannot be read, saying why
 */
export async function readAccountModel(source: AccountSource): Promise<AccountModel | undefined> {
  const snapshot = source.kind === 'file' ? await readSnapshotFile(source.uri) : await readLive(source);
  return snapshot && AccountModel.fromSeed(snapshot);
}

async function readSnapshotFile(uri: vscode.Uri): Promise<AccountSnapshot> {
  return snapshotOf(baseName(uri), await readText(uri, largestSnapshot));
}

/** Reads a live account with progress that can be cancelled. @returns undefined when the person cancelled @throws {Error} */
export async function readLive({
  connection,
  withDetails,
}: AccountSource & { readonly kind: 'live' }): Promise<AccountSnapshot | undefined> {
  const { host } = new URL(connection.server);
  return withLiveAccount(connection, `Reading the account ${connection.label}`, async ({ client, signal, say }) => {
    const { readSnapshot } = await import('./live-engine');
    return readSnapshot(client, {
      withDetails,
      now: Date.now(),
      signal,
      onProgress: ({ phase, done, total }) =>
        say(`${done} of ${total} ${phase === 'list' ? 'users listed' : 'users read'}`),
      onChangedWhileRead: () =>
        void vscode.window.showWarningMessage(
          `Users were added or removed at ${host} while it was read, so someone may be missing. Read the account again.`,
        ),
    });
  });
}
