import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from './codec';
import type { Timestamp } from './timestamp';

export interface NewMember {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was last changed, in UTC; the first moment a zip can tell (1980-01-01) when it is not known. */
  readonly modified?: Timestamp;
}

const EPOCH: Timestamp = { year: 1980, month: 1, day: 1, hours: 0, minutes: 0, seconds: 0 };

/** A zip archive of these members, in this order. Equal members give equal bytes, on every machine and at any time. */
export async function writeArchive(members: readonly NewMember[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    // Sizes stand before the contents, which programs that read archives as a stream need.
    dataDescriptor: false,
    extendedTimestamp: false,
    msDosCompatible: true,
    zip64: false,
    level: 6,
  });
  for (const { name, bytes, modified } of members)
    await writer.add(name, new Uint8ArrayReader(bytes), { rawLastModDate: dosTime(modified ?? EPOCH) });
  return writer.close();
}

/** Date and time in the 32 bits that zip archives keep them in; times before 1980 become its first moment. */
function dosTime({ year, month, day, hours, minutes, seconds }: Timestamp): number {
  if (year < 1980 || year > 2107) return dosTime(EPOCH);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const time = (hours << 11) | (minutes << 5) | (seconds >> 1);
  return ((date << 16) | time) >>> 0;
}
