import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../text/decode';
import type { FileProvider, FileStamp } from './file-provider';

/** Reads through the file system of this machine; other schemes have no files beside them. */
export const nodeFiles: FileProvider = {
  async list(folder) {
    const path = toPath(folder);
    if (path === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => !entry.isDirectory() && /\.jsonc?$/i.test(entry.name));
    const stamps = await Promise.all(names.map(({ name }) => stampOf(path, name)));
    return stamps.filter((stamp) => stamp !== undefined);
  },

  async read(uri, root) {
    const path = toPath(uri);
    const info = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || info === undefined || !info.isFile() || info.size > MAX_BYTES) return undefined;
    if (root !== undefined && !(await isInside(path, toPath(root)))) return undefined;
    return readFile(path).then(
      (bytes) => decodeText(bytes).text,
      () => undefined,
    );
  },

  async entries(folder) {
    const path = toPath(folder);
    const entries =
      path === undefined ? undefined : await readdir(path, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) return undefined;
    // What a link leads to may lie anywhere, so it is a file at most, and never looked into.
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
};

/** Larger than any file that is checked. */
const MAX_BYTES = 16 * 1024 * 1024;

async function stampOf(folder: string, name: string): Promise<FileStamp | undefined> {
  const info = await stat(join(folder, name)).catch(() => undefined);
  if (info === undefined || !info.isFile()) return undefined;
  return { name, stamp: `${info.mtimeMs}:${info.size}`, size: info.size };
}

/** Whether a path is in a folder once links are followed. */
async function isInside(path: string, folder: string | undefined): Promise<boolean> {
  if (folder === undefined) return false;
  const [real, root] = await Promise.all([realpath(path), realpath(folder)]).catch(() => ['', sep]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

function toPath(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // another scheme, or no valid file URI
  }
}
