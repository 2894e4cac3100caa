import { parseSnapshot } from '../account/parse-snapshot';
import { type AccountSnapshot, largestSnapshot } from '../account/snapshot';
import { readSnapshot } from '../ringcentral';
import { UsageError } from './exit-code';
import { readInput } from './files';
import { isAddress, withLiveAccount } from './live-account';
import type { Terminal } from './terminal';

/** Reads a snapshot file. @throws UsageError naming what is wrong in it and where */
export async function readSnapshotFile(path: string): Promise<AccountSnapshot> {
  const { text } = await readInput(path, true, largestSnapshot);
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
 * @throws UsageError when it cannot be read
 */
export async function openAccount(
  source: string,
  allowedHosts: readonly string[],
  terminal: Terminal,
): Promise<AccountSnapshot> {
  if (!isAddress(source)) return readSnapshotFile(source);
  return withLiveAccount(source, allowedHosts, terminal, (client, signal) =>
    readSnapshot(client, { withDetails: true, now: Date.now(), signal }),
  );
}
