import type { ArchiveMember } from '../../../archive/read-archive';
import { EXPORT_FOLDER, type FolderFile } from './folder-file';
import { readPackage } from './package-files';
import { safeName, UniqueNames } from './safe-name';

/** A package without a connection. The message is made to be shown. */
export class NoConnectionError extends Error {}

/**
 * The files to write for a package: its parameters to work on, and beside them the members as they were exported, from
 * which the package is put together again. Every path is made of safe names, whatever the members are called.
 * @param name of the archive, for messages
 * @throws NoConnectionError
 */
export function unpackedFiles(members: readonly ArchiveMember[], name: string): readonly FolderFile[] {
  return unpackPackage(members, name).files;
}

/** The same, with what EIC has against the package. @throws NoConnectionError */
export function unpackPackage(
  members: readonly ArchiveMember[],
  name: string,
): { readonly files: readonly FolderFile[]; readonly faults: readonly string[] } {
  const { files, connectionFiles, faults } = readPackage(members);
  if (connectionFiles.size === 0)
    throw new NoConnectionError(
      `${name} holds no connection: no member is a Connection_*.json with EXTERNAL_ATTR. Export the package with its connection.`,
    );
  const names = new UniqueNames();
  const exported = members.map(({ baseName, bytes }) => {
    const dot = baseName.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [baseName.slice(0, dot), baseName.slice(dot)] : [baseName, ''];
    const safe = names.take(safeName(stem), extension === '' ? '' : `.${safeName(extension.slice(1))}`);
    return { path: `${EXPORT_FOLDER}/${safe}`, bytes };
  });
  const encoder = new TextEncoder();
  const shown = files.filter(({ kind }) => kind !== 'member');
  return { files: [...exported, ...shown.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }))], faults };
}
