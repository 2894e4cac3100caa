import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FolderEntry, ProjectReader } from '../../provisioning/project/project-files';
import { decodeText } from '../../text/decode';

/** Larger than any file that is looked at for a finding. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Looks at files by their absolute paths, written with `/`. A link out of `root` is not followed. */
export function nodeReader(root: string): ProjectReader {
  const isInside = async (path: string) => {
    const [real, realRoot] = await Promise.all([realpath(path), realpath(root)]).catch(() => ['', '/']);
    return real === realRoot || (real !== '' && real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep));
  };
  return {
    async entries(folder) {
      if (!(await isInside(folder))) return undefined;
      const names = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
      if (names === undefined) return undefined;
      return Promise.all(
        names.map(async (entry): Promise<FolderEntry> => {
          const isFolder = entry.isSymbolicLink()
            ? (await stat(join(folder, entry.name)).catch(() => undefined))?.isDirectory() === true
            : entry.isDirectory();
          return { name: entry.name, isFolder };
        }),
      );
    },
    async read(file) {
      const info = await stat(file).catch(() => undefined);
      if (info === undefined || !info.isFile() || info.size > MAX_BYTES || !(await isInside(file))) return undefined;
      return readFile(file).then(
        (bytes) => decodeText(bytes).text,
        () => undefined,
      );
    },
  };
}
