import { parseSnapshot } from '../account/parse-snapshot';
import type { AccountSnapshot } from '../account/snapshot';
import { createAccountClient, diagnose, isAccountError, readSnapshot } from '../ringcentral';
import { credentialsFrom, interruptSignal } from './credentials';
import { UsageError } from './exit-code';
import { readInput } from './files';
import type { Terminal } from './terminal';

/** Reads a snapshot file. @throws UsageError naming what is wrong in it and where */
export async function readSnapshotFile(path: string): Promise<AccountSnapshot> {
  const { text } = await readInput(path);
  const result = parseSnapshot(text);
  if (result.ok) return result.snapshot;
  const problems = result.problems
    .slice(0, 5)
    .map(({ path: at, reason }) => `\n  ${at === '' ? 'the file' : at} ${reason}`);
  throw new UsageError(`${path} is no account snapshot:${problems.join('')}`);
}

/**
 * The account a plan is made against: a snapshot file, or the address of a live account or simulator, which is only read.
 * Progress goes to `terminal.err`.
 */
export async function openAccount(
  source: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
): Promise<AccountSnapshot> {
  if (!/^https?:\/\//i.test(source)) return readSnapshotFile(source);
  const server = source.replace(/\/$/, '');
  try {
    return await readLive(server, allowedHosts, terminal);
  } catch (error) {
    if (!isAccountError(error)) throw error;
    const { evidence, cause, remedy } = diagnose(error);
    const lines = [evidence, cause, remedy === undefined ? undefined : `→ ${remedy}`].filter(
      (line) => line !== undefined,
    );
    throw new UsageError(`The account at ${server} cannot be read: ${lines.join('\n  ')}`);
  }
}

async function readLive(server: string, allowedHosts: readonly string[], terminal: Terminal): Promise<AccountSnapshot> {
  const client = createAccountClient({
    server,
    credentials: credentialsFrom(process.env, server),
    allowedHosts,
    onWait: (ms, group) =>
      terminal.err(`Waiting ${Math.ceil(ms / 1000)} s: RingCentral's ${group} limit is used up.\n`),
    onRetry: (ms, { message }) => terminal.err(`Trying again in ${Math.ceil(ms / 1000)} s: ${message}\n`),
  });
  try {
    return await readSnapshot(client, { withDetails: true, now: Date.now(), signal: interruptSignal() });
  } finally {
    await client.close();
  }
}
