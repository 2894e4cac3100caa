import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '../../../server/src/archive/archive-error';
import { DEFAULT_LIMITS } from '../../../server/src/archive/limits';
import { readArchive } from '../../../server/src/archive/read-archive';
import { type RawMember, rawZip } from '../../support/raw-zip';

const good: RawMember = { name: 'Connection_1.json', content: '{ "A": 1 }'.repeat(20) };

async function refusal(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<string> {
  const error = await readArchive(bytes, 'a.zip', limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return (error as ArchiveError).message;
}

describe('what a packer makes', () => {
  it('is read, folders and clutter left out', async () => {
    const read = await readArchive(
      rawZip([
        { name: 'package/', content: '', method: 0 },
        { ...good, name: 'package/Connection_1.json' },
        { name: '__MACOSX/package/._Connection_1.json', content: 'x' },
        { name: 'package/.DS_Store', content: 'x' },
        { name: '.DS_Store', content: 'y' },
      ]),
      'a.zip',
    );
    expect(read.map(({ name, baseName }) => [name, baseName])).toEqual([
      ['package/Connection_1.json', 'Connection_1.json'],
    ]);
  });

  it.each([
    'C:/saviynt_conf/Connection_1.json',
    '../../Connection_1.json',
    '/etc/Connection_1.json',
    'a\\Connection_1.json',
  ])('%s is only a name: the base name counts', async (name) => {
    const [member] = await readArchive(rawZip([{ ...good, name }]), 'a.zip');
    expect(member).toMatchObject({ name, baseName: 'Connection_1.json' });
  });

  it('stored members are read like deflated ones', async () => {
    const [member] = await readArchive(rawZip([{ ...good, method: 0 }]), 'a.zip');
    expect(new TextDecoder().decode(member?.bytes)).toBe(good.content);
  });

  const published = '../shared/data/saviynt/00-ringcentral-t2p-RingCentral.zip';
  it.skipIf(!existsSync(published))('the package Saviynt published for RingCentral', async () => {
    const members = await readArchive(readFileSync(published), 'RingCentral.zip');
    expect(members.map(({ baseName, bytes }) => [baseName.split('_')[0], bytes.length])).toEqual([
      ['ObjectSummary', 320],
      ['Connection', 11986],
    ]);
  });
});

describe('what is no zip is called by its name', () => {
  it.each([
    ['nothing', '', 'it is empty'],
    ['a sign-in page', '\n<!DOCTYPE html><html>', 'an HTML page'],
    ['RAR', 'Rar!\x1a\x07\x01\x00', 'a RAR archive'],
    ['7z', Buffer.from('377abcaf271c0004', 'hex'), 'a 7z archive'],
    ['gzip', gzipSync('{}'), 'compressed with gzip'],
    ['JSON', '{ "RingCentral": {} }', 'it is JSON'],
    ['noise', 'hello', 'something else'],
  ])('%s', async (_, content, what) => {
    const message = await refusal(new Uint8Array(Buffer.from(content as string)));
    expect(message).toContain('a.zip is no zip archive');
    expect(message).toContain(what);
  });
});

describe('what lies or does harm is refused, with the member and the remedy', () => {
  const blanks = ' '.repeat(3_000_000);

  it.each<[string, RawMember[], string]>([
    ['an encrypted member', [good, { ...good, name: 'b.json', flags: 0x801 }], '"b.json" is encrypted'],
    ['an unsupported method', [{ ...good, method: 12 }], '"Connection_1.json" is packed with method 12'],
    ['a wrong checksum', [{ ...good, crc: 1 }], '"Connection_1.json" does not match its checksum'],
    ['a wrong checksum of stored bytes', [{ ...good, method: 0, crc: 1 }], 'does not match its checksum'],
    ['a size declared too small', [{ ...good, declaredSize: 5 }], 'another size than it says'],
    ['a size declared too large', [{ ...good, declaredSize: 5000 }], 'another size than it says'],
    ['a bomb', [{ name: 'Connection_1.json', content: blanks }], 'made to fill a disk'],
    [
      'a bomb that says it is small',
      [{ name: 'Connection_1.json', content: blanks, declaredSize: 100 }],
      'another size',
    ],
    [
      'two headers that differ',
      [{ ...good, localName: 'Connection_2.json' }],
      'different things in its two directories',
    ],
    ['the same name twice', [good, good], 'twice'],
    ['the same base name twice', [good, { ...good, name: 'old/Connection_1.json' }], '"old/Connection_1.json"'],
    ['no name', [{ ...good, name: 'folder/ ' }], 'has no name'],
  ])('%s', async (_, members, message) => {
    expect(await refusal(rawZip(members))).toContain(message);
  });

  it('members that share their bytes', async () => {
    const bomb = rawZip([good, { ...good, name: 'b.json', localName: 'b.json', pointsTo: 0 }]);
    expect(await refusal(bomb)).toMatch(/"b\.json" (shares its bytes|says different things)/);
  });

  it('too many members', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ name: `${index}.json`, content: '' }));
    expect(await refusal(rawZip(many), { ...DEFAULT_LIMITS, maxEntries: 10 })).toContain('more than 10 members');
  });

  it('too much in one member, in all of them, and in the archive', async () => {
    const bytes = rawZip([good, { ...good, name: 'b.json' }]);
    expect(await refusal(bytes, { ...DEFAULT_LIMITS, maxEntryBytes: 100 })).toContain('members up to 100 bytes');
    expect(await refusal(bytes, { ...DEFAULT_LIMITS, maxTotalBytes: 300 })).toContain(
      'brings the archive to 400 bytes',
    );
    expect(await refusal(bytes, { ...DEFAULT_LIMITS, maxArchiveBytes: 100 })).toContain('archives up to 100 bytes');
  });

  it('cut off at any byte: an ArchiveError, never members', async () => {
    const whole = rawZip([good, { ...good, name: 'b.json' }]);
    for (let length = 0; length < whole.length; length += 3) await refusal(whole.subarray(0, length));
  });

  it('any byte changed: either the same members or an ArchiveError', async () => {
    const whole = rawZip([good]);
    for (let at = 0; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const read = await readArchive(bytes, 'a.zip').catch((error: unknown) => error);
      if (read instanceof ArchiveError) continue;
      expect(Array.isArray(read) ? read.length : read).toBeLessThanOrEqual(1);
      for (const { bytes: content } of read as { bytes: Uint8Array }[])
        expect(new TextDecoder().decode(content)).toBe(good.content);
    }
  });

  it('names are shown in one line, without what would change the terminal', async () => {
    const message = await refusal(rawZip([{ ...good, name: `\u001b[31m\n${'x'.repeat(500)}`, flags: 0x801 }]));
    expect(message.split('\n')).toHaveLength(1);
    expect(message).not.toContain('\u001b');
    expect(message.length).toBeLessThan(300);
  });
});
