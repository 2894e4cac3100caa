import { ArchiveError } from '../archive/archive-error';
import { looksLikeZip } from '../archive/magic';
import { shownName } from '../archive/member-name';
import { type ArchiveMember, readArchive } from '../archive/read-archive';
import { readConnectionFile } from '../documents/saviynt/package/connection-file';
import { decodeText } from '../text/decode';
import { UsageError } from './exit-code';
import { asInput, displayPath, findJsonFiles, type InputFile, readBytes } from './files';

/** The files of a path: itself, those of a folder, or the connections of a transport package. */
export async function readInputs(path: string): Promise<readonly InputFile[]> {
  const inputs = await Promise.all(
    (await findJsonFiles([path])).map(async (file) => {
      const bytes = await readBytes(file.path);
      const name = displayPath(file.path);
      return isArchive(file.path, bytes) ? connectionsIn(name, bytes) : [asInput(name, bytes, file.named)];
    }),
  );
  return inputs.flat();
}

/** By its name, so that a file that should be an archive and is not is called by its name; or by its first bytes. */
export function isArchive(path: string, bytes: Uint8Array): boolean {
  return /\.zip$/i.test(path) || looksLikeZip(bytes);
}

/** The members of an archive. @throws UsageError saying why they are not read */
export async function openArchive(name: string, bytes: Uint8Array): Promise<readonly ArchiveMember[]> {
  try {
    return await readArchive(bytes, name);
  } catch (error) {
    throw error instanceof ArchiveError ? new UsageError(error.message) : error;
  }
}

async function connectionsIn(archive: string, bytes: Uint8Array): Promise<readonly InputFile[]> {
  const found = (await openArchive(archive, bytes)).filter(
    (member) => readConnectionFile(decodeText(member.bytes).text).connections.length > 0,
  );
  if (found.length === 0)
    throw new UsageError(
      `${archive} holds no connection: no member is a Connection_*.json with EXTERNAL_ATTR. Export the package with its connection.`,
    );
  return found.map((member) => ({
    ...asInput(`${archive}/${shownName(member.baseName)}`, member.bytes, true),
    archive,
  }));
}
