import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { PARTIAL_FORMAT } from '../../account/snapshot';
import { isObject } from '../../json/value';
import type { ReadingStore, ReadUser } from '../read-details';
import { cannotWrite, privateMode, SnapshotFileError } from './write-file';

/** Whose users a partial file holds, and since when. */
export interface PartialHeader {
  /** Origin of the server. */
  readonly source: string;
  /** The account's id, where it could be read: a server has many accounts. */
  readonly account?: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

/** Where users are kept while an account is read into `path`. */
export function partialPath(path: string): string {
  return `${path}.partial`;
}

/**
 * The users read so far, in a file of lines: a header, then a user each. A line is added when a user was read, so that
 * whatever interrupts the reading costs one user at most.
 */
export class PartialFile implements ReadingStore {
  readonly path: string;
  readonly header: PartialHeader;
  readonly #users: Map<string, ReadUser>;
  readonly #file: FileHandle;
  /** How many users were there when it was opened. */
  readonly found: number;

  private constructor(path: string, header: PartialHeader, users: Map<string, ReadUser>, file: FileHandle) {
    this.path = path;
    this.header = header;
    this.#users = users;
    this.found = users.size;
    this.#file = file;
  }

  /**
   * Opens the partial file beside `target`, or begins one.
   * @throws SnapshotFileError when it is of another account, is something else, or cannot be written
   */
  static async open(target: string, header: PartialHeader): Promise<PartialFile> {
    const path = partialPath(target);
    const bytes = await readBytes(path);
    try {
      if (bytes === undefined || bytes.length === 0) {
        const file = await open(path, 'w', privateMode);
        await file.write(`${JSON.stringify({ format: PARTIAL_FORMAT, ...header })}\n`);
        return new PartialFile(path, header, new Map(), file);
      }
      const whole = bytes.lastIndexOf(0x0a) + 1;
      const lines = bytes.toString('utf8', 0, whole).split('\n').slice(0, -1);
      const earlier = readHeader(path, lines[0], header);
      const users = new Map(lines.slice(1).map((line, index) => readLine(path, line, index + 2)));
      const file = await open(path, 'r+');
      // A line that was cut off in the middle of being written would spoil the one after it.
      await file.truncate(whole);
      await file.chmod(privateMode).catch(() => undefined);
      return new PartialFile(path, earlier, users, file);
    } catch (error) {
      throw error instanceof SnapshotFileError ? error : cannotWrite(path, error);
    }
  }

  get size(): number {
    return this.#users.size;
  }

  get(id: string): ReadUser | undefined {
    return this.#users.get(id);
  }

  async keep(read: ReadUser): Promise<void> {
    this.#users.set(read.user.id, read);
    try {
      const { size } = await this.#file.stat();
      await this.#file.write(`${JSON.stringify(read)}\n`, size);
    } catch (error) {
      throw cannotWrite(this.path, error);
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Closes it and takes it away, once the snapshot is written. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}

/** Users kept in memory alone, where nothing of the original is to reach a disk. */
export class MemoryStore implements ReadingStore {
  readonly #users = new Map<string, ReadUser>();

  get(id: string): ReadUser | undefined {
    return this.#users.get(id);
  }

  async keep(read: ReadUser): Promise<void> {
    this.#users.set(read.user.id, read);
  }
}

async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new SnapshotFileError(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

function readHeader(path: string, line: string | undefined, expected: PartialHeader): PartialHeader {
  const { format, source, account, startedAt } = parse(line) ?? {};
  const remedy = 'Remove it, or save to another file.';
  if (format !== PARTIAL_FORMAT || typeof source !== 'string' || typeof startedAt !== 'string')
    throw new SnapshotFileError(`${path} is no interrupted reading of an account that can be gone on with. ${remedy}`);
  const isOther = expected.account !== undefined && typeof account === 'string' && account !== expected.account;
  if (source !== expected.source || isOther)
    throw new SnapshotFileError(
      `${path} is an interrupted reading of another account${source === expected.source ? '' : `, on ${source}`}. ${remedy}`,
    );
  return { source, startedAt, ...(typeof account === 'string' && { account }) };
}

function readLine(path: string, line: string, number: number): readonly [string, ReadUser] {
  const { listed, user } = parse(line) ?? {};
  if (!isObject(listed) || !isObject(user) || typeof listed.id !== 'string' || user.id !== listed.id)
    throw new SnapshotFileError(
      `${path} is damaged in line ${number}. Remove it, and the account is read from the start.`,
    );
  const { id } = listed;
  return [id, { listed: { ...listed, id }, user: { ...user, id } }];
}

function parse(line: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line ?? '');
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
