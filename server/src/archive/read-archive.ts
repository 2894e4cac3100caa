import type { Entry, FileEntry } from '@zip.js/zip.js';
import { ArchiveError } from './archive-error';
import { Uint8ArrayReader, ZipReader } from './codec';
import { explain, WRONG_SIZE } from './explain';
import { type ArchiveLimits, DEFAULT_LIMITS } from './limits';
import { assertZip } from './magic';
import { baseNameOf, isClutter, shownName } from './member-name';

/** A file of an archive, in memory. */
export interface ArchiveMember {
  /** As the archive has it, with folders; only to be shown. */
  readonly name: string;
  /** The last part of {@link name}; no two members of an archive share it. */
  readonly baseName: string;
  readonly bytes: Uint8Array;
}

/** Methods 0 (stored) and 8 (deflated) of APPNOTE 6.3.10 §4.4.5: what Java, which EIC runs on, reads and writes. */
const METHODS: readonly number[] = [0, 8];

/**
 * Reads all files of a zip archive into memory; folders and what tools add by themselves are left out. Nothing is taken
 * on trust: sizes and checksums are checked against what really comes out, and an archive that two programs could read
 * differently is refused whole.
 * @param name of the archive, for messages
 * @throws ArchiveError
 */
export async function readArchive(
  bytes: Uint8Array,
  name: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<readonly ArchiveMember[]> {
  if (bytes.length > limits.maxArchiveBytes)
    throw new ArchiveError(
      `${name} has ${size(bytes.length)}; archives up to ${size(limits.maxArchiveBytes)} are read. ${FEWER}`,
    );
  assertZip(bytes, name);
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkCrc32: true,
    checkOverlappingEntry: true,
    strictness: 'strict',
    // Names are compared and shown, never used as a path.
    filenameValidation: 'tolerant',
  });
  try {
    const files = await listFiles(reader, name, limits);
    return await readFiles(files, name, limits);
  } finally {
    await reader.close();
  }
}

const FEWER = 'A transport package holds a few JSON files; export the connection alone.';

async function listFiles(reader: ZipReader<unknown>, name: string, limits: ArchiveLimits): Promise<FileEntry[]> {
  const files = new Map<string, FileEntry>();
  let count = 0;
  let total = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > limits.maxEntries)
        throw new ArchiveError(`${name} has more than ${limits.maxEntries} members, and is not read. ${FEWER}`);
      if (entry.directory || isClutter(entry.filename)) continue;
      total += entry.uncompressedSize;
      checkDeclared(entry, total, name, limits);
      const base = baseNameOf(entry.filename);
      const other = files.get(base);
      if (other !== undefined) throw duplicate(name, base, [other.filename, entry.filename]);
      files.set(base, entry);
    }
  } catch (error) {
    throw explain(error, name);
  }
  return [...files.values()];
}

function checkDeclared(entry: Entry, total: number, archive: string, limits: ArchiveLimits): void {
  const { filename, uncompressedSize, compressedSize, compressionMethod, encrypted } = entry;
  const refuse = (what: string) => new ArchiveError(`${archive}: ${quoted(filename)} ${what}`, filename);
  if (baseNameOf(filename).trim() === '') throw refuse('has no name. Pack the files again.');
  if (encrypted) throw refuse('is encrypted, and not read. Pack the files again without a password.');
  if (!METHODS.includes(compressionMethod))
    throw refuse(
      `is packed with method ${compressionMethod}, which EIC does not read. Pack the files as a plain .zip.`,
    );
  if (uncompressedSize > limits.maxEntryBytes)
    throw refuse(
      `unpacks to ${size(uncompressedSize)}; members up to ${size(limits.maxEntryBytes)} are read. ${FEWER}`,
    );
  if (total > limits.maxTotalBytes)
    throw refuse(`brings the archive to ${size(total)}; up to ${size(limits.maxTotalBytes)} are read. ${FEWER}`);
  if (uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.maxRatio)
    throw refuse(
      `unpacks to ${size(uncompressedSize)} from ${size(compressedSize)}: no JSON packs so well, but an archive made to fill a disk does. It is not read; get the package from where it was exported.`,
    );
}

async function readFiles(files: readonly FileEntry[], archive: string, limits: ArchiveLimits) {
  const members: ArchiveMember[] = [];
  for (const file of files) {
    const { filename } = file;
    const sink = new BoundedSink(Math.min(file.uncompressedSize, limits.maxEntryBytes));
    try {
      await file.getData(sink.writable);
    } catch (error) {
      if (sink.isOver) throw lie(archive, filename);
      throw explain(error, archive, filename);
    }
    if (sink.length !== file.uncompressedSize) throw lie(archive, filename);
    members.push({ name: filename, baseName: baseNameOf(filename), bytes: sink.take() });
  }
  return members;
}

/** Takes what was declared and not a byte more; the declared size is within the limits by then. */
class BoundedSink {
  readonly writable: WritableStream<Uint8Array>;
  length = 0;
  isOver = false;
  private readonly chunks: Uint8Array[] = [];

  constructor(max: number) {
    this.writable = new WritableStream({
      write: (chunk) => {
        this.length += chunk.length;
        this.isOver = this.length > max;
        if (this.isOver) throw new Error('More than declared.');
        this.chunks.push(chunk);
      },
    });
  }

  take(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}

function lie(archive: string, member: string): ArchiveError {
  return new ArchiveError(`${archive}: ${quoted(member)} ${WRONG_SIZE}`, member);
}

function duplicate(archive: string, base: string, names: readonly string[]): ArchiveError {
  const both = names.map(quoted).join(' and ');
  return new ArchiveError(
    `${archive} holds ${quoted(base)} twice: ${both}. Which of them counts cannot be told; remove one and pack it again.`,
    names[1],
  );
}

function quoted(name: string): string {
  return `"${shownName(name)}"`;
}

function size(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
