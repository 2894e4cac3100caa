import { randomInt } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { AccountSnapshot } from '../../account/snapshot';
import { pseudonymise } from '../../account/snapshot/pseudonymise';
import { snapshotText } from '../../account/to-snapshot';
import type { AccountClient } from '../account-client';
import { readAccountInfo } from '../account-info';
import type { ReadProgress } from '../list-users';
import { readSnapshot } from '../read-snapshot';
import { MemoryStore, PartialFile, partialPath } from './partial-file';
import { alreadyThere, assertWritable, exists, SnapshotFileError, writeWhole } from './write-file';

export interface SaveSnapshotOptions {
  readonly path: string;
  /** Whether a file of this name may be replaced. */
  readonly replace: boolean;
  /** Also addresses and phone numbers: one request a user. */
  readonly withDetails: boolean;
  /**
   * Makes up what people could be recognised by, before anything is written. Nothing is kept of a reading that is
   * interrupted then, because a partial file would hold the original.
   */
  readonly pseudonymise: boolean;
  /** Whether what an earlier reading kept is dropped, and all is read anew. */
  readonly restart?: boolean;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  readonly pageSize?: number;
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Told when a reading that was interrupted is gone on with. */
  readonly onResume?: (earlier: { readonly users: number; readonly startedAt: string }) => void;
  /** Told when users came or went while the account was read, so that someone may be missing. */
  readonly onChangedWhileRead?: () => void;
}

/** Reading stopped; what was read until then is kept in a file. */
export class InterruptedReading extends Error {
  override readonly name = 'InterruptedReading';
  /** How many users are kept. */
  readonly users: number;
  readonly partial: string;

  constructor(cause: unknown, users: number, partial: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.users = users;
    this.partial = partial;
  }
}

/**
 * Reads an account and writes it to a file, whole or not at all. While users are read one by one they are kept in
 * `<path>.partial`, where the next call for the same path goes on.
 *
 * @returns the snapshot as it was written
 * @throws SnapshotFileError when the file is there already or cannot be written; InterruptedReading when the account could
 * not be read to its end, or it was cancelled, and users are kept; AccountError when none are
 */
export async function saveSnapshot(client: AccountClient, options: SaveSnapshotOptions): Promise<AccountSnapshot> {
  const { path, replace, restart = false, onResume } = options;
  // Said before the account is read, which may take hours.
  if (!replace && (await exists(path))) throw new SnapshotFileError(alreadyThere(path));
  await assertWritable(path);
  if (restart) await rm(partialPath(path), { force: true });
  const account = await readAccountInfo(client, options.signal);
  const began = options.now();
  if (!options.withDetails || options.pseudonymise) {
    const snapshot = await read(client, { ...options, account, store: new MemoryStore() });
    const written = options.pseudonymise ? pseudonymise(snapshot, (below) => randomInt(below)) : snapshot;
    await writeWhole(path, snapshotText(written), replace);
    return written;
  }
  const partial = await PartialFile.open(path, {
    source: client.address.origin,
    ...(account.id !== undefined && { account: account.id }),
    startedAt: new Date(began).toISOString(),
  });
  try {
    if (partial.found > 0) onResume?.({ users: partial.found, startedAt: partial.header.startedAt });
    const snapshot = await read(client, { ...options, account, store: partial });
    const { startedAt } = partial.header;
    const written = partial.found > 0 ? { ...snapshot, startedAt } : snapshot;
    await writeWhole(path, snapshotText(written), replace);
    await partial.remove();
    return written;
  } catch (error) {
    await partial.close().catch(() => undefined);
    if (partial.size > 0) throw new InterruptedReading(error, partial.size, partial.path);
    await partial.remove().catch(() => undefined);
    throw error;
  }
}

type ReadOptions = SaveSnapshotOptions & Pick<Parameters<typeof readSnapshot>[1], 'account' | 'store'>;

function read(client: AccountClient, { now, ...options }: ReadOptions): Promise<AccountSnapshot> {
  return readSnapshot(client, { ...options, now: now() });
}
