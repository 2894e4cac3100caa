import type { ProjectReader } from '../../../../server/src/provisioning/project/project-files';

/** Files in memory. @param files by their path below `root` @param root URI or path of a folder, with `/` at the end */
export function memoryFiles(files: ReadonlyMap<string, string>, root: string): ProjectReader {
  return {
    async entries(folder) {
      if (!folder.startsWith(root)) return undefined;
      const within = decodeURIComponent(folder.slice(root.length));
      const names = new Map<string, boolean>();
      for (const path of files.keys()) {
        if (!path.startsWith(within)) continue;
        const [name = '', ...rest] = path.slice(within.length).split('/');
        names.set(name, rest.length > 0);
      }
      return [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
    async read(file) {
      return files.get(decodeURIComponent(file.slice(root.length)));
    },
  };
}
