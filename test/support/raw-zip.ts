import { deflateRawSync } from 'node:zlib';

/** One member, with every field that an archive can lie in. */
export interface RawMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated (default); any other is written as it is, with stored bytes. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly declaredSize?: number;
  readonly localName?: string;
  /** Points the directory at the local header of the member with this index. */
  readonly pointsTo?: number;
}

/** A zip archive made by hand (APPNOTE 6.3.10), so that tests can make what no packer makes. */
export function rawZip(members: readonly RawMember[]): Uint8Array {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const parts = members.map(partOf);
  for (const part of parts) {
    offsets.push(at);
    locals.push(part.local);
    at += part.local.length;
  }
  for (const [index, part] of parts.entries()) {
    const target = members[index]?.pointsTo ?? index;
    directory.push(part.entry(offsets[target] ?? 0));
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

function partOf(member: RawMember): { readonly local: Buffer; readonly entry: (offset: number) => Buffer } {
  const { name, method = 8, flags = 0x800, localName = name } = member;
  const content = Buffer.from(member.content);
  const data = method === 8 ? deflateRawSync(content) : content;
  const crc = member.crc ?? crc32(content);
  const size = member.declaredSize ?? content.length;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  writeCommon(local, 4, { method, flags, crc, packed: data.length, size });
  const localBytes = Buffer.from(localName);
  local.writeUInt16LE(localBytes.length, 26);
  return {
    local: Buffer.concat([local, localBytes, data]),
    entry: (offset) => {
      const head = Buffer.alloc(46);
      head.writeUInt32LE(0x02014b50, 0);
      head.writeUInt16LE(20, 4);
      writeCommon(head, 6, { method, flags, crc, packed: data.length, size });
      const bytes = Buffer.from(name);
      head.writeUInt16LE(bytes.length, 28);
      head.writeUInt32LE(offset, 42);
      return Buffer.concat([head, bytes]);
    },
  };
}

interface Common {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The fields that stand in the same order in both headers. */
function writeCommon(into: Buffer, at: number, { method, flags, crc, packed, size }: Common): void {
  into.writeUInt16LE(20, at);
  into.writeUInt16LE(flags, at + 2);
  into.writeUInt16LE(method, at + 4);
  into.writeUInt32LE(0x5d628e00, at + 6);
  into.writeUInt32LE(crc >>> 0, at + 10);
  into.writeUInt32LE(packed, at + 14);
  into.writeUInt32LE(size, at + 18);
}

/** The checksum of zip archives (ISO 3309, polynomial 0xEDB88320). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
