import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../server/src/archive/read-archive';
import { writeArchive } from '../../../server/src/archive/write-archive';

const text = (value: string) => new TextEncoder().encode(value);

describe('writing an archive', () => {
  it('gives the bytes of its members back, in their order', async () => {
    const members = [
      { name: 'ObjectSummary_2026-11-02_08-15-00(UTC).json', bytes: text('{}') },
      { name: 'Connection_2026-11-02_08-15-00(UTC).json', bytes: text('{ "Köln": "ä" }\r\n'.repeat(500)) },
      { name: 'empty.json', bytes: text('') },
    ];
    const read = await readArchive(await writeArchive(members), 'a.zip');
    expect(read.map(({ name, bytes }) => ({ name, bytes }))).toEqual(members);
  });

  it('gives equal bytes for equal members, whenever and wherever it runs', async () => {
    const modified = { year: 2026, month: 11, day: 2, hours: 8, minutes: 15, seconds: 6 };
    const members = [{ name: 'a.json', bytes: text('{ "a": 1 }'.repeat(100)), modified }];
    const [first, second] = [await writeArchive(members), await writeArchive(members)];
    expect(second).toEqual(first);
    // Time and date of the first local header, low byte first.
    expect([...first.subarray(10, 14)]).toEqual([0xe3, 0x41, 0x62, 0x5d]);
  });

  it('any members survive', async () => {
    const member = fc.record({
      base: fc.stringMatching(/^[A-Za-z_][\w(). -]{0,20}$/),
      bytes: fc.uint8Array({ maxLength: 3000 }),
    });
    const lists = fc.uniqueArray(member, { selector: ({ base }) => base, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const members = list.map(({ base, bytes }) => ({ name: `${base}.json`, bytes }));
        const read = await readArchive(await writeArchive(members), 'a.zip');
        expect(read.map(({ name, bytes }) => ({ name, bytes }))).toEqual(members);
      }),
      { numRuns: 50 },
    );
  });
});
