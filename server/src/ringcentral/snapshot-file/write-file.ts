import { randomBytes } from 'node:crypto';
import { lstat, open, rename, rm, stat } from 'node:fs/promises';

/** Readable by its owner alone: the file holds the data of people. */
export const privateMode = 0o600;

/** A file that cannot be written, read or gone on with; the message says what to do. */
export class SnapshotFileError extends Error {
  override readonly name = 'SnapshotFileError';
}

/**
 * Whether something has this name, a link that leads nowhere included.
 * @throws SnapshotFileError when nobody can tell
 */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw cannotWrite(path, error);
  }
}

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its name.
 * @param replace whether a file of this name may be replaced
 * @throws SnapshotFileError when there is one and it may not, or the folder cannot be written to; nothing is changed then
 */
export async function writeWhole(path: string, text: string, replace: boolean): Promise<void> {
  const temporary = temporaryBeside(path);
  try {
    const file = await open(temporary, 'wx', privateMode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    // Taking the name first refuses a file that came in between, which renaming would replace.
    if (!replace) await (await open(path, 'wx', privateMode)).close();
    await rename(temporary, path);
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Makes sure that a file can be written, before much work is done for it; nothing is left behind.
 * @throws SnapshotFileError when it is a folder, or its folder cannot be written to
 */
export async function assertWritable(path: string): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) throw new SnapshotFileError(`${path} is a folder. Name a file in it.`);
  const temporary = temporaryBeside(path);
  try {
    await (await open(temporary, 'wx', privateMode)).close();
  } catch (error) {
    throw cannotWrite(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
}

function temporaryBeside(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}

/** Why a file cannot be written, in a sentence. */
export function cannotWrite(path: string, error: unknown): SnapshotFileError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return new SnapshotFileError(alreadyThere(path));
  if (code === 'ENOENT') return new SnapshotFileError(`${path} cannot be written: its folder does not exist.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new SnapshotFileError(`${path} cannot be written: you may not change its folder.`);
  if (code === 'ENOSPC') return new SnapshotFileError(`${path} cannot be written: the disk is full.`);
  return new SnapshotFileError(`${path} cannot be written: ${message}.`);
}

/** Said when a file would be replaced that nobody said may be. */
export function alreadyThere(path: string): string {
  return `${path} is there already, and nothing was written. Choose another name, or say that it may be replaced.`;
}
