import { type AccountClient, createAccountClient, diagnose, isAccountError } from '../ringcentral';
import { credentialsFrom, interruptSignal } from './credentials';
import { UsageError } from './exit-code';
import type { Terminal } from './terminal';

/** Whether an account is named by the address of a live one or of a simulator, rather than by a snapshot file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Runs `work` with a client for the account at `address`, which it only reads, with the credentials of the environment.
 * Progress goes to `terminal.err`; Ctrl+C aborts the signal.
 * @throws UsageError with cause and remedy when the account cannot be read
 */
export async function withLiveAccount<T>(
  address: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
  work: (client: AccountClient, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const server = address.replace(/\/$/, '');
  try {
    return await withClient(server, allowedHosts, terminal, work);
  } catch (error) {
    if (!isAccountError(error)) throw error;
    const { evidence, cause, remedy } = diagnose(error);
    const lines = [evidence, cause, remedy === undefined ? undefined : `→ ${remedy}`].filter(
      (line) => line !== undefined,
    );
    throw new UsageError(`The account at ${nameOf(server)} cannot be read: ${lines.join('\n  ')}`);
  }
}

/** An address by its host alone: a password, a path or a query may be a secret, and is not repeated. */
function nameOf(server: string): string {
  const host = URL.canParse(server) ? new URL(server).host : '';
  return host === '' ? 'this address' : host;
}

async function withClient<T>(
  server: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
  work: (client: AccountClient, signal: AbortSignal) => Promise<T>,
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
    return await work(client, interruptSignal());
  } finally {
    await client.close();
  }
}
