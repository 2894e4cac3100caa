/** Where a path of a project file leads, or why it leads nowhere: one sentence. */
export type ResolvedPath =
  | { readonly ok: true; readonly uri: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Resolves a path of a project file: relative to the file, with `/`; `..` may lead up to the folder that is open (in the
 * editor the workspace folder, on the command line the working folder) and no further, so that a file from elsewhere
 * cannot have other files of the machine read. Only names are compared: who follows links looks where they lead.
 * @param path as written: `users.csv`, `../shared/users.csv`
 * @param file URI of the project file, or its path with `/`
 * @param root URI or path of the folder nothing may leave, in the same form; without it the folder of the file
 */
export function resolveProjectPath(path: string, file: string, root?: string): ResolvedPath {
  const fault = faultOf(path);
  if (fault !== undefined) return { ok: false, reason: fault };
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const limit = root === undefined ? folder : root.endsWith('/') || root === '' ? root : `${root}/`;
  // A root that is not above the file says nothing about it.
  const bound = folder.startsWith(limit) ? limit : folder;
  const steps = folder.slice(bound.length).split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(isUri ? encodeURIComponent(step) : step);
    else if (steps.pop() === undefined)
      return {
        ok: false,
        reason: `"${path}" leads out of the folder that is open, and nothing outside of it is read.`,
      };
  }
  return { ok: true, uri: bound + steps.join('/') };
}

function faultOf(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return `"${path}" is an address; a path relative to this file is expected.`;
  if (/^[a-z]:/i.test(path) || path.startsWith('/') || path.startsWith('\\'))
    return `"${path}" is an absolute path, which holds on one machine only. Write it relative to this file.`;
  if (path.includes('\\')) return `"${path}" has backslashes; paths are written with / on every system.`;
  if (/\p{Cc}/u.test(path)) return 'The path has control characters.';
  return undefined;
}
