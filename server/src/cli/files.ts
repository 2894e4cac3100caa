import type { Stats } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { EXPORT_FOLDER } from '../documents/saviynt/package/folder-file';
import { decodeText } from '../text/decode';
import { UsageError } from './exit-code';

/** Larger than any connector or schema; beyond it a file is something else. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Bytes that are read at once of a file that is read piece by piece. */
const PIECE = 256 * 1024;

// The last holds a package as it was exported; the parameters lie beside it, laid out.
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', 'dist', EXPORT_FOLDER]);

export interface InputFile {
  /** As the person would name it: relative to the working folder where possible, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What was odd about its bytes; undefined when it is plain UTF-8. */
  readonly encodingNote?: string;
  /** Its text has U+FFFD where bytes were none of its encoding, so writing the text would lose them. */
  readonly isLossy?: true;
  /** Whether the person named it, rather than a folder around it. */
  readonly named: boolean;
  /** The archive it is a member of, which is read and never written. */
  readonly archive?: string;
}

/** Every `.json` file among and below `paths`, in a stable order. A path that does not exist is the person's mistake. */
export async function findJsonFiles(paths: readonly string[]): Promise<readonly { path: string; named: boolean }[]> {
  const found: { path: string; named: boolean }[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info === undefined) throw new UsageError(`There is no file or folder ${path}.`);
    if (info.isDirectory()) for (const file of await walk(path)) found.push({ path: file, named: false });
    else found.push({ path, named: true });
  }
  return found;
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => cannotRead(folder, error));
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : walk(path);
      return entry.isFile() && /\.jsonc?$/i.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}

/** Reads a text file of any of the encodings people save in. @param maxBytes a larger one is refused */
export async function readInput(path: string, named = true, maxBytes = MAX_BYTES): Promise<InputFile> {
  return asInput(displayPath(path), await readBytes(path, maxBytes), named);
}

/** The bytes of a file. @throws UsageError when it is none, is too large or may not be read */
export async function readBytes(path: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  const { size } = await fileInfo(path);
  if (size > maxBytes)
    throw new UsageError(
      `${path} has ${Math.round(size / 1024 / 1024)} MB; files up to ${maxBytes / 1024 / 1024} MB are read.`,
    );
  return readFile(path).catch((error) => cannotRead(path, error));
}

/** @throws UsageError when there is no file of this name */
async function fileInfo(path: string): Promise<Stats> {
  const info = await stat(path).catch(() => undefined);
  if (info === undefined) throw new UsageError(`There is no file ${path}.`);
  if (info.isDirectory()) throw new UsageError(`${path} is a folder; a file is expected here.`);
  if (info.isCharacterDevice() || info.isBlockDevice())
    throw new UsageError(`${path} is a device; a file is expected here.`);
  return info;
}

/** A file to be read piece by piece, of any size. @throws UsageError when it is none or may not be read */
export async function openBytes(path: string): Promise<Readable> {
  await fileInfo(path);
  const file = await open(path).catch((error) => cannotRead(path, error));
  return file.createReadStream({ highWaterMark: PIECE });
}

/** A file by its bytes. */
export function asInput(path: string, bytes: Uint8Array, named: boolean): InputFile {
  const { text, encoding, invalidAt } = decodeText(bytes);
  const note =
    invalidAt !== undefined
      ? `byte ${invalidAt} is not UTF-8`
      : encoding === 'utf-8'
        ? undefined
        : `saved as ${encoding.toUpperCase()}`;
  return {
    path,
    text,
    named,
    ...(note === undefined ? {} : { encodingNote: note }),
    ...(invalidAt === undefined ? {} : { isLossy: true }),
  };
}

function cannotRead(path: string, { code, message }: NodeJS.ErrnoException): never {
  throw new UsageError(
    code === 'EACCES' ? `${path} cannot be read: you may not read it.` : `${path} cannot be read: ${message}.`,
  );
}

/** As the person would name it: relative to the working folder where possible, with `/`. */
export function displayPath(path: string): string {
  const local = relative(process.cwd(), path);
  return (local === '' || local.startsWith('..') ? path : local).split(sep).join('/');
}
