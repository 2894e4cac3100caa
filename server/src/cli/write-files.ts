import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './exit-code';

/**
 * Writes `files` (name → text) into `folder`, which is made where it is not there.
 * @param force whether files of these names may be replaced; without it nothing is written when there is one
 * @throws {UsageError} when a file is there, or the folder cannot be written to
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>, force: boolean): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const present = force ? [] : await existing(folder, [...files.keys()]);
    if (present.length > 0)
      throw new UsageError(
        `${folder} has ${present.join(', ')} already; nothing was written. Choose another folder, or --force to replace.`,
      );
    // wx: a file that came in between is not replaced either.
    const flag = force ? 'w' : 'wx';
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(cannotWrite(folder, error as NodeJS.ErrnoException));
  }
}

/** Those of `names` that are in `folder`, links that lead nowhere included. */
async function existing(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => lstat(join(folder, name)).catch(() => undefined)));
  return names.filter((_, index) => found[index] !== undefined);
}

function cannotWrite(folder: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${folder} is a file, or lies in one; a folder is expected here.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${folder} cannot be written to: you may not change it.`;
  return `${folder} cannot be written to: ${message}.`;
}
