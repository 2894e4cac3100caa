import * as vscode from 'vscode';
import { AccountModel } from '../../../../server/src/account/account-model';
import { type AccountSnapshot, largestSnapshot } from '../../../../server/src/account/snapshot';
import { baseName, readText } from '../../infrastructure/files';
import type { AccountSource } from './choose-account';
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
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `Reading the account ${connection.label}`,
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const cancellation = new AbortController();
    token.onCancellationRequested(() => cancellation.abort());
    // The SDK is loaded by the first account that is read.
    const { createAccountClient, readSnapshot } = await import('./account-reader');
    const client = createAccountClient({
      server: connection.server,
      credentials: connection.credentials,
      allowedHosts: connection.allowedHosts,
      onWait: (ms, group) =>
        progress.report({ message: `waiting ${Math.ceil(ms / 1000)} s: RingCentral's ${group} limit is used up` }),
      onRetry: (ms, { message }) =>
        progress.report({ message: `trying again in ${Math.ceil(ms / 1000)} s: ${message}` }),
    });
    try {
      const snapshot = await readSnapshot(client, {
        withDetails,
        now: Date.now(),
        signal: cancellation.signal,
        onProgress: ({ phase, done, total }) =>
          progress.report({ message: `${done} of ${total} ${phase === 'list' ? 'users listed' : 'users read'}` }),
        onChangedWhileRead: () =>
          void vscode.window.showWarningMessage(
            `Users were added or removed at ${host} while it was read, so someone may be missing. Read the account again.`,
          ),
      });
      return snapshot;
    } catch (error) {
      if (cancellation.signal.aborted) return undefined;
      throw error;
    } finally {
      await client.close();
    }
  });
}
