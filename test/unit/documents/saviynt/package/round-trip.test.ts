import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveMember, readArchive } from '../../../../../server/src/archive/read-archive';
import { writeArchive } from '../../../../../server/src/archive/write-archive';
import { packFolder } from '../../../../../server/src/documents/saviynt/package/pack-folder';
import { unpackedFiles, unpackPackage } from '../../../../../server/src/documents/saviynt/package/unpack';

const NOW = { year: 2026, month: 11, day: 2, hours: 8, minutes: 15, seconds: 0 };
const CIPHER = 'c2FtcGxlIGNpcGhlcnRleHQgb2YgYSBzYW1wbGU='.repeat(3);
const CREATE = '{\r\n\t"accountIdPath" : "call1.message.id",\r\n\t"call": [ ]\r\n}\r\n';

const attribute = (attributename: string, encryptedattributevalue: string) => ({
  formdata: 'None',
  encryptedattributevalue,
  attributename,
});
const connection = (name: string, attributes: readonly object[]) => ({
  templateName: 'RingCentral(REST)',
  connectionname: name,
  externalconnectiontype: 'REST',
  templateMandatoryData: 'c2VjcmV0',
  EXTERNAL_ATTR: attributes,
});

function member(name: string, text: string): ArchiveMember {
  return { name, baseName: name, bytes: new TextEncoder().encode(text) };
}

/** A package as EIC writes it, but with a slash escaped and a letter as an escape, as other programs write them. */
function sample(create = CREATE): readonly ArchiveMember[] {
  const content = {
    'RingCentral EU': connection('RingCentral EU', [
      attribute('ConnectionJSON', CIPHER),
      attribute('ImportUserJSON', ''),
      attribute('CreateAccountJSON', create),
      attribute('UpdateAccountJSON', '{"call":[{"url":"https://example.com/ä"}]}'),
      attribute('AppType', 'CUA'),
    ]),
  };
  const text = JSON.stringify(content, null, 4).replaceAll('/', '\\/').replaceAll('ä', '\\u00E4');
  return [
    member('ObjectSummary_1.json', '{ "Objects": {} }'),
    member('Connection_2026-11-02_08-15-00(UTC).json', text),
  ];
}

type Files = { readonly path: string; readonly bytes: Uint8Array }[];
const textOf = (files: Files, path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
const withText = (files: Files, path: string, text: string): Files => [
  ...files.filter((file) => file.path !== path),
  { path, bytes: new TextEncoder().encode(text) },
];
const connectionText = (packed: { members: readonly { name: string; bytes: Uint8Array }[] }) =>
  new TextDecoder().decode(packed.members.find(({ name }) => name.startsWith('Connection_'))?.bytes);

describe('unpacking', () => {
  const files: Files = [...unpackedFiles(sample(), 'a.zip')];

  it('writes the members as they were, and one laid-out text per parameter that is used', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '.transport-package/ObjectSummary_1.json',
      '.transport-package/Connection_2026-11-02_08-15-00(UTC).json',
      'RingCentral EU/connection.json',
      'RingCentral EU/ConnectionJSON (encrypted).txt',
      'RingCentral EU/CreateAccountJSON.json',
      'RingCentral EU/UpdateAccountJSON.json',
      'RingCentral EU/AppType.txt',
    ]);
    expect(textOf(files, 'RingCentral EU/CreateAccountJSON.json')).toBe(
      '{\n  "accountIdPath": "call1.message.id",\n  "call": []\n}\n',
    );
  });

  it('says that ConnectionJSON cannot be read, without its ciphertext', () => {
    const note = textOf(files, 'RingCentral EU/ConnectionJSON (encrypted).txt');
    expect(note).toContain('ConnectionJSON is encrypted');
    expect(note).not.toContain(CIPHER.slice(0, 10));
    expect(textOf(files, 'RingCentral EU/connection.json')).not.toContain('c2VjcmV0');
  });

  it('a package without a connection says what is missing', () => {
    expect(() => unpackedFiles([member('Role_1.json', '{}')], 'a.zip')).toThrow('a.zip holds no connection');
  });

  it('names of connections and members never lead out of the folder', () => {
    const evil = {
      '../../etc': connection('x', [attribute('../../CreateAccountJSON', '{"a": 1}')]),
      CON: connection('x', []),
      '..': connection('x', []),
      '': connection('x', []),
      _: connection('x', []),
      '__proto__x/../y': connection('x', []),
    };
    const members = [
      { ...member('../..', 'x'), baseName: '..' },
      { ...member('C:evil:stream', 'x'), baseName: 'C:evil:stream' },
      member('Connection_1.json', JSON.stringify(evil)),
    ];
    for (const { path } of unpackedFiles(members, 'a.zip')) {
      const parts = path.split('/');
      expect(parts.length).toBe(2);
      for (const part of parts.slice(path.startsWith('.transport-package/') ? 1 : 0)) {
        expect(part).toMatch(/^[^.\s/\\:][^/\\:]*$/);
        expect(part).not.toMatch(/^(con|prn|nul)(\.|$)/i);
      }
    }
    const paths = unpackedFiles(members, 'a.zip').map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('packing what was unpacked', () => {
  const files: Files = [...unpackedFiles(sample(), 'a.zip')];

  it('nothing changed: byte for byte the same members', () => {
    const packed = packFolder([...files].reverse(), 'folder', NOW);
    expect(packed.members.map(({ name, bytes }) => [name, bytes])).toEqual(
      sample().map(({ name, bytes }) => [name, bytes]),
    );
    expect(packed.notes).toEqual(['ConnectionJSON of "RingCentral EU" stays encrypted as it was.']);
  });

  it('a changed parameter keeps its layout, and everything else its bytes', () => {
    const path = 'RingCentral EU/CreateAccountJSON.json';
    const edited = withText(files, path, textOf(files, path).replace('message.id', 'message.uuid'));
    const packed = packFolder(edited, 'folder', NOW);
    const before = new TextDecoder().decode(sample()[1]?.bytes);
    expect(connectionText(packed)).toBe(before.replace('message.id', 'message.uuid'));
    expect(packed.notes).toContain('CreateAccountJSON of "RingCentral EU" is changed.');
  });

  it('a new file fills the place the package has, or gets one like its neighbours', () => {
    const one = withText(files, 'RingCentral EU/ImportUserJSON.json', '{\n  "a": 1\n}\n');
    const packed = packFolder(withText(one, 'RingCentral EU/AddAccessJSON.json', '{\n  "b": 2\n}\n'), 'folder', NOW);
    const attributes = JSON.parse(connectionText(packed))['RingCentral EU'].EXTERNAL_ATTR;
    expect(attributes).toHaveLength(6);
    expect(attributes[1]).toEqual(attribute('ImportUserJSON', '{\r\n  "a": 1\r\n}'));
    expect(attributes[5]).toEqual(attribute('AddAccessJSON', '{\r\n  "b": 2\r\n}'));
    expect(connectionText(packed)).toMatch(/\n {12}\},\n {12}\{\n {16}"formdata": "None",\n {16}"encrypted/);
  });

  it('a file that is gone empties its parameter, and says so', () => {
    const packed = packFolder(
      files.filter(({ path }) => !path.includes('Create')),
      'folder',
      NOW,
    );
    expect(JSON.parse(connectionText(packed))['RingCentral EU'].EXTERNAL_ATTR[2].encryptedattributevalue).toBe('');
    expect(packed.notes).toContain('CreateAccountJSON of "RingCentral EU" is emptied: it has no file in the folder.');
  });

  it('a folder that is gone changes nothing', () => {
    const packed = packFolder(
      files.filter(({ path }) => path.startsWith('.')),
      'folder',
      NOW,
    );
    expect(packed.members[1]?.bytes).toEqual(sample()[1]?.bytes);
    expect(packed.notes).toEqual(['"RingCentral EU" stays as it was: the folder RingCentral EU is not there.']);
  });

  it('a readable ConnectionJSON does not replace the ciphertext', () => {
    const packed = packFolder(
      withText(files, 'RingCentral EU/ConnectionJSON.json', '{"authentications": {}}'),
      'f',
      NOW,
    );
    expect(connectionText(packed)).toBe(new TextDecoder().decode(sample()[1]?.bytes));
    expect(packed.notes.join()).toContain('ConnectionJSON of "RingCentral EU" is not taken from the folder');
  });

  it('says what EIC will not read, with the place', () => {
    const packed = packFolder(withText(files, 'RingCentral EU/CreateAccountJSON.json', '{\n  "a": \n}'), 'f', NOW);
    expect(packed.problems.join()).toContain(
      'RingCentral EU/CreateAccountJSON.json:2:7 is not JSON, and EIC will not read it',
    );
  });

  it('a byte order mark and UTF-16 stay where nothing changed; an edit keeps the mark and writes UTF-8', () => {
    const [summary, connection] = sample() as [ArchiveMember, ArchiveMember];
    const plain = new TextDecoder().decode(connection.bytes);
    for (const bytes of [Buffer.from(`\ufeff${plain}`), Buffer.from(`\ufeff${plain}`, 'utf16le')]) {
      const unpacked: Files = [...unpackedFiles([summary, { ...connection, bytes: new Uint8Array(bytes) }], 'a.zip')];
      expect(packFolder(unpacked, 'f', NOW).members[1]?.bytes).toEqual(new Uint8Array(bytes));
      const path = 'RingCentral EU/CreateAccountJSON.json';
      const packed = packFolder(withText(unpacked, path, textOf(unpacked, path).replace('message.id', 'x')), 'f', NOW);
      expect(connectionText(packed)).toBe(plain.replace('message.id', 'x'));
      expect(packed.members[1]?.bytes[0] === 0xef).toBe(bytes[0] === 0xef);
    }
  });

  it('an export that is not UTF-8 is not changed, and it is said', () => {
    const [summary, connection] = sample() as [ArchiveMember, ArchiveMember];
    const bytes = new Uint8Array([...connection.bytes.slice(0, -1), 0x20, 0xe9, 0x7d]);
    const unpacked: Files = [...unpackedFiles([summary, { ...connection, bytes }], 'a.zip')];
    const packed = packFolder(withText(unpacked, 'RingCentral EU/CreateAccountJSON.json', '{}'), 'f', NOW);
    expect(packed.members[1]?.bytes).toEqual(bytes);
    expect(packed.problems.join()).toContain('and what stands there would be lost: it was packed unchanged');
  });

  it('an export without its summary gets one', () => {
    const [, connection] = sample() as [ArchiveMember, ArchiveMember];
    const packed = packFolder([...unpackedFiles([connection], 'a.zip')], 'f', NOW);
    expect(packed.members.map(({ name }) => name)).toEqual([
      'ObjectSummary_2026-11-02_08-15-00(UTC).json',
      'Connection_2026-11-02_08-15-00(UTC).json',
    ]);
    expect(JSON.parse(new TextDecoder().decode(packed.members[0]?.bytes)).Objects).toEqual({
      connection: ['RingCentral EU'],
    });
    expect(packed.members[1]?.bytes).toEqual(connection.bytes);
  });

  it('half an export says so, and packed again it is the same half', () => {
    const [summary, connection] = sample() as [ArchiveMember, ArchiveMember];
    const half = { ...connection, bytes: connection.bytes.slice(0, -60) };
    const { files: unpacked, faults } = unpackPackage([summary, half], 'a.zip');
    expect(faults.join()).toMatch(/^Connection_.*:\d+:\d+ is not JSON, so EIC does not import it/);
    expect(packFolder(unpacked, 'f', NOW).members[1]?.bytes).toEqual(half.bytes);
  });

  it('settings nested beyond measure are shown as they stand', () => {
    const deep = `{"A": {"x": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "EXTERNAL_ATTR": []}}`;
    const files = unpackedFiles([member('Connection_1.json', deep)], 'a.zip');
    expect(files.find(({ path }) => path === 'A/connection.json')?.bytes.length).toBeLessThan(200_000);
  });

  it('any parameter text survives: folder and back', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')),
    );
    fc.assert(
      fc.property(text, (stored) => {
        const members = sample(stored);
        const packed = packFolder([...unpackedFiles(members, 'a.zip')], 'f', NOW);
        expect(packed.members[1]?.bytes).toEqual(members[1]?.bytes);
      }),
      { numRuns: 200 },
    );
  });

  const published = '../shared/data/saviynt/00-ringcentral-t2p-RingCentral.zip';
  it.skipIf(!existsSync(published))('the published package: zip → folder → zip', async () => {
    const members = await readArchive(readFileSync(published), 'RingCentral.zip');
    const packed = packFolder([...unpackedFiles(members, 'RingCentral.zip')], 'f', NOW);
    const again = await readArchive(await writeArchive(packed.members), 'b.zip');
    expect(again.map(({ baseName, bytes }) => [baseName, [...bytes]])).toEqual(
      members.map(({ baseName, bytes }) => [baseName, [...bytes]]),
    );
  });
});

describe('packing a folder of parameter files', () => {
  const folder: Files = [
    { path: 'CreateAccountJSON.json', bytes: new TextEncoder().encode('{\n  "call": []\n}\n') },
    { path: 'ConnectionJSON.json', bytes: new TextEncoder().encode('{"authentications": {"secret": "x"}}') },
    { path: 'AddAccessJSON.json', bytes: new Uint8Array() },
    { path: 'other.json', bytes: new TextEncoder().encode('{}') },
  ];

  it('makes a new package without ConnectionJSON, and says so', () => {
    const packed = packFolder(folder, 'RingCentral EU', NOW);
    expect(packed.members.map(({ name }) => name)).toEqual([
      'ObjectSummary_2026-11-02_08-15-00(UTC).json',
      'Connection_2026-11-02_08-15-00(UTC).json',
    ]);
    const content = JSON.parse(connectionText(packed));
    expect(Object.keys(content)).toEqual(['RingCentral EU']);
    expect(content['RingCentral EU'].EXTERNAL_ATTR).toEqual([
      {
        attributename: 'CreateAccountJSON',
        encryptedattributevalue: '{\r\n  "call": []\r\n}',
        formdata: 'None',
        credentialSaveStatus: 'False',
      },
    ]);
    expect(connectionText(packed)).not.toContain('secret');
    expect(packed.notes.join()).toContain('ConnectionJSON of "RingCentral EU" is left out');
  });

  it('takes name and settings from connection.json, and tells connectors apart by folder and prefix', () => {
    const bytes = folder[0]?.bytes as Uint8Array;
    const settings = new TextEncoder().encode('{"connectionname": "RC", "status": 1, "__proto__": 1}');
    const packed = packFolder(
      [
        { path: 'a/CreateAccountJSON.json', bytes },
        { path: 'a/connection.json', bytes: settings },
        { path: 'b/One.CreateAccountJSON.json', bytes },
        { path: 'b/Two.CreateAccountJSON.json', bytes },
      ],
      'f',
      NOW,
    );
    const content = JSON.parse(connectionText(packed));
    expect(Object.keys(content)).toEqual(['RC', 'One', 'Two']);
    expect(content.RC).toMatchObject({ connectionname: 'RC', status: 1, externalconnectiontype: 'REST' });
  });

  it('a folder with nothing of Saviynt is refused', () => {
    expect(() => packFolder(folder.slice(3), 'f', NOW)).toThrow('There is nothing to pack');
  });
});
