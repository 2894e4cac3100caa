import { type AccountSnapshot, largestSnapshot } from '../../../server/src/account/snapshot';
import { baseName, contentStamp, readContent } from '../infrastructure/files';
import type { AccountSource } from '../inputs/account/choose-account';
import { readLive } from '../inputs/account/read-account';
import { type Planner, PlanningCancelled } from './planner';
import type { AccountTexts, PeopleFile, SnapshotFile } from './texts';
import { UnreadableAccount } from './unreadable-account';

/** What an order is made of, as files and editors have it now. Here files are only bytes: the worker reads them. */

type FileUri = Parameters<typeof readContent>[0];

/** The largest file of people that is read, in bytes: about half a million. */
const largestPeople = 256 * 1024 * 1024;

/** The people of an order. @throws {Error} for a person, when they cannot be read */
export async function peopleFile(uri: FileUri): Promise<PeopleFile> {
  return { name: baseName(uri), content: await readContent(uri, largestPeople) };
}

/** A snapshot of an account. @throws {UnreadableAccount} when there is no such file, or it is too large */
export async function snapshotFile(uri: FileUri): Promise<SnapshotFile> {
  try {
    // Before the content, so that it is never the stamp of a later one. Why there is none, reading says better.
    const stamp = await contentStamp(uri).catch(() => undefined);
    const content = await readContent(uri, largestSnapshot);
    return { name: baseName(uri), content, ...(stamp !== undefined && { stamp }) };
  } catch (error) {
    throw new UnreadableAccount(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The account on a server, which is only read; undefined for one in a file.
 * @param known when it was read before and shall not be read again
 * @throws {PlanningCancelled} when the person leaves while it is read
 */
export async function liveSnapshot(
  account: AccountSource,
  known?: AccountSnapshot,
): Promise<AccountSnapshot | undefined> {
  if (account.kind === 'file') return undefined;
  const snapshot = known ?? (await readLive(account));
  if (snapshot === undefined) throw new PlanningCancelled('cancelled');
  return snapshot;
}

/**
 * The account of an order.
 * @param snapshot of one on a server, as `liveSnapshot` read it
 * @throws {UnreadableAccount} when its file cannot be read
 * @throws {PlanningCancelled}
 */
export async function accountTexts(
  account: AccountSource,
  snapshot: AccountSnapshot | undefined,
  planner: Planner,
  signal: AbortSignal,
): Promise<AccountTexts> {
  if (account.kind === 'file') return { kind: 'file', ...(await snapshotFile(account.uri)) };
  if (snapshot === undefined) throw new Error('The account was not read.');
  return planner.account(snapshot, signal);
}
