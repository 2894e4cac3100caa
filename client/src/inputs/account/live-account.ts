import * as vscode from 'vscode';
import type { AccountClient } from '../../../../server/src/ringcentral/account-client';
import type { Connection } from './choose-connection';

/** A live account while work with it is under way. */
export interface LiveAccount {
  readonly client: AccountClient;
  /** Aborted when the person cancels. */
  readonly signal: AbortSignal;
  /** Shows how far the work is. */
  readonly say: (message: string) => void;
}

/**
 * Runs `work` with a live account, behind a progress that can be cancelled and says when RingCentral lets it wait. Signs
 * out at the end, unless the sign-in is one that is kept.
 * @param title of the progress
 * @returns undefined when the person cancelled
 * @throws what `work` throws, unless the person cancelled
 */
export async function withLiveAccount<T>(
  connection: Connection,
  title: string,
  work: (account: LiveAccount) => Promise<T>,
): Promise<T | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const cancellation = new AbortController();
    token.onCancellationRequested(() => cancellation.abort());
    const { signal } = cancellation;
    const say = (message: string) => progress.report({ message });
    // The SDK is loaded by the first account that is read.
    const { createAccountClient } = await import('./live-engine');
    const client = createAccountClient({
      server: connection.server,
      credentials: connection.credentials,
      allowedHosts: connection.allowedHosts,
      onWait: (ms, group) => say(`waiting ${Math.ceil(ms / 1000)} s: RingCentral's ${group} limit is used up`),
      onRetry: (ms, { message }) => say(`trying again in ${Math.ceil(ms / 1000)} s: ${message}`),
    });
    try {
      return await work({ client, signal, say });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      await client.close();
    }
  });
}
