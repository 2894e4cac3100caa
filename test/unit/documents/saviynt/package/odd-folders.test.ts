import { describe, expect, it } from 'vitest';
import type { ArchiveMember } from '../../../../../server/src/archive/read-archive';
import { PackError, packFolder } from '../../../../../server/src/documents/saviynt/package/pack-folder';
import { safeName, UniqueNames } from '../../../../../server/src/documents/saviynt/package/safe-name';
import { unpackedFiles } from '../../../../../server/src/documents/saviynt/package/unpack';

const NOW = { year: 2026, month: 11, day: 2, hours: 8, minutes: 15, seconds: 0 };
const CALLS = '{"call":[{"name":"call1","url":"https://example.com"}]}';
const SECRET = '{"authentications":{"a":{"password":"open"}}}';

type Attributes = readonly (readonly [name: string, stored: string])[];

function member(attributes: Attributes, name = 'Connection_1.json'): ArchiveMember {
  const list = attributes.map(([attributename, encryptedattributevalue]) => ({
    attributename,
    encryptedattributevalue,
  }));
  const text = JSON.stringify({ RC: { connectionname: 'RC', externalconnectiontype: 'REST', EXTERNAL_ATTR: list } });
  return { name, baseName: name, bytes: new TextEncoder().encode(text) };
}

const SUMMARY: ArchiveMember = {
  name: 'ObjectSummary_1.json',
  baseName: 'ObjectSummary_1.json',
  bytes: new Uint8Array(),
};

/** The package of `attributes`, unpacked, with further files of the connection, and packed again. */
function again(attributes: Attributes, added: Readonly<Record<string, string>> = {}) {
  const unpacked = unpackedFiles([SUMMARY, member(attributes)], 'a.zip');
  const extra = Object.entries(added).map(([name, text]) => ({
    path: `RC/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  const kept = unpacked.filter(({ path }) => !extra.some((file) => file.path === path));
  const packed = packFolder([...kept, ...extra], 'folder', NOW);
  const text = new TextDecoder().decode(packed.members.find(({ name }) => name.startsWith('Connection'))?.bytes);
  return { ...packed, text, attributes: JSON.parse(text).RC.EXTERNAL_ATTR as Record<string, string>[] };
}

describe('a folder that is packed', () => {
  it.each([
    ['a byte order mark', `\ufeff${CALLS}`],
    ['half a character', CALLS.replace('call1', '\ud83d')],
    ['half a character in no JSON', '{\ud83d'],
  ])('leaves a parameter with %s as it was', (_, stored) => {
    const packed = again([['CreateAccountJSON', stored]]);
    expect(packed.attributes[0]?.encryptedattributevalue).toBe(stored);
    expect(packed.notes).toEqual([]);
  });

  it.each([
    ['an empty', ''],
    ['a readable', SECRET.replace('open', 'old')],
    ['a masked', '##########'],
  ])('never puts a ConnectionJSON.json in the place of %s one', (_, stored) => {
    const packed = again([['ConnectionJSON', stored]], { 'ConnectionJSON.json': SECRET });
    expect(packed.attributes).toEqual([{ attributename: 'ConnectionJSON', encryptedattributevalue: stored }]);
    expect(packed.notes[0]).toMatch(/^ConnectionJSON of "RC" stays as the package has it: /);
  });

  it('keeps a readable ConnectionJSON whose file is gone', () => {
    const files = unpackedFiles(
      [
        SUMMARY,
        member([
          ['ConnectionJSON', SECRET],
          ['CreateAccountJSON', CALLS],
        ]),
      ],
      'a.zip',
    );
    const packed = packFolder(
      files.filter(({ path }) => !path.endsWith('/ConnectionJSON.json')),
      'folder',
      NOW,
    );
    expect(new TextDecoder().decode(packed.members[1]?.bytes)).toContain('open');
  });

  it('has one parameter of a name, and says which file is left out', () => {
    const packed = again([['CreateAccountJSON', CALLS]], { 'old.CreateAccountJSON.json': '{"call":[]}' });
    expect(packed.attributes).toHaveLength(1);
    expect(packed.attributes[0]?.encryptedattributevalue).toBe(CALLS);
    expect(packed.problems).toEqual([
      'old.CreateAccountJSON.json of "RC" is left out: the package has a CreateAccountJSON already, and two would contradict each other. Remove the file, or put its text into CreateAccountJSON.json.',
    ]);
  });

  it('adds one of two new files for a parameter', () => {
    const packed = again([['CreateAccountJSON', CALLS]], {
      'UpdateAccountJSON.json': CALLS,
      'b.UpdateAccountJSON.json': '{"call":[]}',
    });
    expect(packed.attributes.map(({ attributename }) => attributename)).toEqual([
      'CreateAccountJSON',
      'UpdateAccountJSON',
    ]);
    expect(packed.problems).toHaveLength(1);
  });

  it('fills the empty place of a parameter from a file with a prefix', () => {
    const packed = again(
      [
        ['CreateAccountJSON', CALLS],
        ['UpdateAccountJSON', ''],
      ],
      { 'RC.UpdateAccountJSON.json': CALLS },
    );
    expect(packed.attributes).toEqual([
      { attributename: 'CreateAccountJSON', encryptedattributevalue: CALLS },
      { attributename: 'UpdateAccountJSON', encryptedattributevalue: CALLS },
    ]);
  });

  it('keeps parameters that are called like the files beside them', () => {
    const attributes = [
      ['connection', CALLS],
      ['NOTE', 'plain text'],
      ['CreateAccountJSON', CALLS],
    ] as const;
    expect(again(attributes).notes).toEqual([]);
  });

  it('is refused when two packages were unpacked into it', () => {
    const older = unpackedFiles([SUMMARY, member([['CreateAccountJSON', CALLS]])], 'a.zip');
    const newer = unpackedFiles([SUMMARY, member([['CreateAccountJSON', '{}']], 'Connection_2.json')], 'b.zip');
    const mixed = [...newer, ...older.filter(({ path }) => path.startsWith('.'))];
    expect(() => packFolder(mixed, 'folder', NOW)).toThrow(PackError);
    expect(() => packFolder(mixed, 'folder', NOW)).toThrow(
      /holds "RC" twice, in Connection_1.json and Connection_2.json/,
    );
  });
});

describe('the name of a folder', () => {
  it.each(['日'.repeat(100), `a${'𠀀'.repeat(100)}`, 'é'.repeat(300)])('fits into a file system: %s', (name) => {
    const safe = safeName(name);
    expect(new TextEncoder().encode(`${safe} (encrypted) (2).txt`).length).toBeLessThan(255);
    expect(safe).not.toMatch(/\p{Cs}/u);
  });
});

describe('names that come often', () => {
  it('are told apart in letter case and form, in time that grows with their number', () => {
    const names = new UniqueNames();
    expect(['a', 'A', 'a (2)', 'é', 'e\u0301', 'a'].map((name) => names.take(name, '.json'))).toEqual([
      'a.json',
      'A (2).json',
      'a (2) (2).json',
      'é.json',
      'e\u0301 (2).json',
      'a (3).json',
    ]);
    const before = performance.now();
    for (let i = 0; i < 20_000; i++) names.take('b', '.json');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
