import type { Dirent } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { utcTimestamp } from '../../archive/timestamp';
import { writeArchive } from '../../archive/write-archive';
import { EXPORT_FOLDER, type FolderFile } from '../../documents/saviynt/package/folder-file';
import { PackError, packFolder } from '../../documents/saviynt/package/pack-folder';
import { parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import { displayPath, readBytes } from '../files';
import { count, type Terminal, visible } from '../terminal';

export const PACK_HELP = `Makes a Saviynt transport package of a folder, to import in Admin → Transport → Import Package.

Usage: ringcentral-provisioning pack FOLDER --to FILE.zip [options]

FOLDER was written by "unpack": then the package is as it was exported, with the parameters the
folder has now. Or it holds parameter files such as CreateAccountJSON.json, at its top or one
folder per connection: then the package is a new one. ConnectionJSON is never written: it stays
encrypted as it was exported, or is left out.

  --to FILE.zip   the package to write
  --force         replace FILE.zip where it exists

Exit code: 0 written, 2 written, but a file is not JSON and EIC will not read it,
1 nothing could be written.
`;

const OPTIONS = { to: { type: 'string' }, force: { type: 'boolean' } } as const;

/** More files than any package has; a folder with more is not one of a connector. */
const MAX_FILES = 2000;

/** `pack FOLDER --to FILE.zip` */
export async function pack(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('pack', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(PACK_HELP);
    return ExitCode.ok;
  }
  const [folder] = positionals;
  const { to, force = false } = values;
  if (folder === undefined || to === undefined)
    throw new UsageError('pack needs a folder and --to FILE.zip, for example: pack ringcentral --to RingCentral.zip');
  const { members, notes, problems } = packed(await filesIn(folder), basename(resolve(folder)));
  await writeNew(to, await writeArchive(members), force);
  for (const note of notes) terminal.out(`${visible(note)}\n`);
  for (const problem of problems) terminal.err(`${visible(problem)}\n`);
  terminal.out(`${count(members.length, 'member')} written to ${to}.\n`);
  return problems.length === 0 ? ExitCode.ok : ExitCode.found;
}

function packed(files: readonly FolderFile[], name: string) {
  try {
    return packFolder(files, name, utcTimestamp(new Date()));
  } catch (error) {
    throw error instanceof PackError ? new UsageError(error.message) : error;
  }
}

/** The files at the top of a folder and one level down, which is where a package has them. */
async function filesIn(folder: string): Promise<readonly FolderFile[]> {
  const paths: string[] = [];
  for (const entry of await list(folder)) {
    refuseLink(entry, folder);
    if (entry.isFile()) paths.push(entry.name);
    else if (entry.isDirectory() && (!entry.name.startsWith('.') || entry.name === EXPORT_FOLDER))
      for (const inner of await list(join(folder, entry.name))) {
        refuseLink(inner, join(folder, entry.name));
        if (inner.isFile()) paths.push(`${entry.name}/${inner.name}`);
      }
  }
  const wanted = paths.filter((path) => path.startsWith(`${EXPORT_FOLDER}/`) || /\.(jsonc?|txt)$/i.test(path)).sort();
  if (wanted.length > MAX_FILES)
    throw new UsageError(
      `${folder} has ${wanted.length} files, more than a package has. Name the folder of the connector.`,
    );
  return Promise.all(wanted.map(async (path) => ({ path, bytes: await readBytes(join(folder, ...path.split('/'))) })));
}

/** A link could bring any file of this machine into the package, and without it the parameter would be emptied. */
function refuseLink(entry: Dirent, folder: string): void {
  if (entry.isSymbolicLink() && /\.(jsonc?|txt)$/i.test(entry.name))
    throw new UsageError(
      `${displayPath(join(folder, entry.name))} is a link, which is not followed, and nothing was written. Put the file itself in its place.`,
    );
}

async function list(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT') throw new UsageError(`There is no folder ${folder}.`);
    if (code === 'ENOTDIR') throw new UsageError(`${folder} is a file; the folder of a connector is expected here.`);
    throw new UsageError(`${folder} cannot be read: ${message}.`);
  });
}

async function writeNew(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  await writeFile(path, bytes, { flag: force ? 'w' : 'wx' }).catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EEXIST')
      throw new UsageError(`${path} exists, and nothing was written. Name another file, or use --force to replace it.`);
    throw new UsageError(`${path} cannot be written: ${message}.`);
  });
}
