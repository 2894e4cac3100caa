import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArchiveMember } from '../../archive/read-archive';
import type { FolderFile } from '../../documents/saviynt/package/folder-file';
import { NoConnectionError, unpackPackage } from '../../documents/saviynt/package/unpack';
import { isArchive, openArchive } from '../archives';
import { parseCommand } from '../arguments';
import { ExitCode, UsageError } from '../exit-code';
import { displayPath, readBytes } from '../files';
import { count, type Terminal, visible } from '../terminal';

export const UNPACK_HELP = `Writes the connectors of a Saviynt transport package into a folder, one laid-out file per parameter.

Usage: ringcentral-provisioning unpack FILE --to FOLDER [options]

FILE is the .zip that Saviynt exports, or the Connection_*.json in it. ConnectionJSON is encrypted
in it and stays so. The package as it was lies beside the parameters in .transport-package;
"pack" makes a package of the folder again, in which everything you did not change is as it was.

  --to FOLDER   where to write; a new or an empty folder
  --force       write into a folder that has files; files of the same name are replaced

Exit code: 0 written, 1 the package could not be read or the folder not be written.
`;

const OPTIONS = { to: { type: 'string' }, force: { type: 'boolean' } } as const;

/** `unpack FILE --to FOLDER` */
export async function unpack(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommand('unpack', args, OPTIONS, 1);
  if (values.help) {
    terminal.out(UNPACK_HELP);
    return ExitCode.ok;
  }
  const [path] = positionals;
  const { to, force = false } = values;
  if (path === undefined || to === undefined)
    throw new UsageError(
      'unpack needs a package and --to FOLDER, for example: unpack RingCentral.zip --to ringcentral',
    );
  const { files, faults } = unpacked(await membersOf(path), displayPath(path));
  if (!force && !(await isEmptyOrNew(to)))
    throw new UsageError(
      `${to} is not empty, and nothing was written. Name another folder, or use --force to write into it.`,
    );
  await write(to, files);
  const folders = new Set(files.map((file) => dirname(file.path)));
  folders.delete(dirname(files[0]?.path ?? ''));
  for (const folder of folders) {
    const own = files.filter((file) => dirname(file.path) === folder).map((file) => basename(file.path));
    terminal.out(`${displayPath(join(to, folder))}: ${own.join(', ')}\n`);
  }
  for (const fault of faults) terminal.err(`${visible(fault)}\n`);
  terminal.out(`${count(files.length, 'file')} written to ${to}.\n`);
  return ExitCode.ok;
}

async function membersOf(path: string): Promise<readonly ArchiveMember[]> {
  const bytes = await readBytes(path);
  if (isArchive(path, bytes)) return openArchive(displayPath(path), bytes);
  const name = basename(path);
  return [{ name, baseName: name, bytes }];
}

function unpacked(members: readonly ArchiveMember[], name: string) {
  try {
    return unpackPackage(members, name);
  } catch (error) {
    throw error instanceof NoConnectionError ? new UsageError(error.message) : error;
  }
}

async function isEmptyOrNew(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(
      error.code === 'ENOTDIR'
        ? `${folder} is a file; a folder is expected here.`
        : `${folder} cannot be read: ${error.message}.`,
    );
  });
  return entries.length === 0;
}

/** Writing through a link would replace a file somewhere else. */
async function refuseLinks(paths: readonly string[]): Promise<void> {
  for (const path of paths)
    if ((await lstat(path).catch(() => undefined))?.isSymbolicLink() === true)
      throw new UsageError(
        `${displayPath(path)} is a link to another place, which is not written to. Remove it, or name another folder.`,
      );
}

async function write(to: string, files: readonly FolderFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(to, ...path.split('/'));
    // The folder itself was named by the person and may be one.
    await refuseLinks([...(dirname(path) === '.' ? [] : [dirname(target)]), target]);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    } catch (error) {
      throw new UsageError(`${target} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }
}
