import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { ArchiveError } from './archive-error';
import { shownName } from './member-name';

const AGAIN = 'Get it again from where it was exported.';

/** Said of a member that unpacks to more or less than it declares. */
export const WRONG_SIZE = `unpacks to another size than it says: it is damaged, or made up. ${AGAIN}`;

/** What the library's errors mean. Everything that is not here comes from bytes that are cut off or changed. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  [ERR_ENCRYPTED, 'is encrypted, and not read. Pack the files again without a password.'],
  [ERR_UNSUPPORTED_ENCRYPTION, 'is encrypted, and not read. Pack the files again without a password.'],
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY, 'is encrypted, and not read. Pack the files again without a password.'],
  [ERR_UNSUPPORTED_COMPRESSION, 'is packed with a method that EIC does not read. Pack the files as a plain .zip.'],
  [ERR_SPLIT_ZIP_FILE, 'is one part of a split archive. Join the parts and pack them as one .zip.'],
  [ERR_INVALID_UNCOMPRESSED_SIZE, WRONG_SIZE],
  [ERR_INVALID_CRC32, `does not match its checksum: bytes were changed on the way. ${AGAIN}`],
  [
    ERR_OVERLAPPING_ENTRY,
    `shares its bytes with another member, as in an archive made to grow. It is not read. ${AGAIN}`,
  ],
  [
    ERR_AMBIGUOUS_ARCHIVE,
    `says different things in its two directories, so programs would read it differently. ${AGAIN}`,
  ],
]);

/**
 * The error to show for one of the library.
 * @param member the member being read, if one was
 */
export function explain(error: unknown, archive: string, member?: string): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const subject = member === undefined ? archive : `${archive}: "${shownName(member)}"`;
  return new ArchiveError(`${subject} ${CAUSES.get(message) ?? `is damaged or cut off. ${AGAIN}`}`, member);
}
