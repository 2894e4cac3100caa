import { ArchiveError } from './archive-error';

interface Format {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}

const UNPACK = 'Unpack it and pack the files as a .zip.';

/** First bytes of what is mistaken for a zip. Sources: RFC 1952 §2.3.1, 7zFormat.txt, RAR 5.0 technical note, POSIX, PDF 1.7. */
const OTHERS: readonly Format[] = [
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], what: 'a RAR archive', remedy: UNPACK },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7z archive', remedy: UNPACK },
  { bytes: [0x1f, 0x8b], what: 'compressed with gzip', remedy: UNPACK },
  { bytes: [0x42, 0x5a, 0x68], what: 'compressed with bzip2', remedy: UNPACK },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: 'compressed with xz', remedy: UNPACK },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', remedy: 'Choose the package itself.' },
];

const EXPORT_AGAIN = 'Export the package again in Saviynt: Admin → Transport.';

/** Whether the file begins as a zip does, possibly an empty one (APPNOTE 6.3.10 §4.3.7, §4.3.16). */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** @throws ArchiveError saying what the file is instead of a zip */
export function assertZip(bytes: Uint8Array, name: string): void {
  if (looksLikeZip(bytes)) return;
  const { what, remedy } = recognise(bytes);
  throw new ArchiveError(`${name} is no zip archive: it is ${what}. ${remedy}`);
}

function recognise(bytes: Uint8Array): Omit<Format, 'bytes'> {
  if (bytes.length === 0) return { what: 'empty', remedy: EXPORT_AGAIN };
  const other = OTHERS.find((format) => startsWith(bytes, format.bytes));
  if (other !== undefined) return other;
  if (startsWith(bytes, [0x50, 0x4b, 0x07, 0x08]))
    return { what: 'one part of a split archive', remedy: 'Join the parts and pack them as one .zip.' };
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  if (head.startsWith('<!doctype html') || head.startsWith('<html'))
    return { what: 'an HTML page, such as a sign-in page saved in its place', remedy: 'Sign in and export it again.' };
  if (head.startsWith('{') || head.startsWith('['))
    return { what: 'JSON', remedy: 'If it is a Connection_*.json, give it that name and open it directly.' };
  return { what: 'something else, judging by its first bytes', remedy: EXPORT_AGAIN };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
