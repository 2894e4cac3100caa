import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../server/src/archive/read-archive';
import { rawZip } from '../support/raw-zip';
import { tempFolder } from '../support/temp-folder';
import { cli, folderWith } from './support';

const NAME = 'Connection_2026-11-02_08-15-00(UTC).json';
const SAMPLE = readFileSync(join('samples/transport-package', NAME));
const ZIP = rawZip([
  { name: 'ObjectSummary_2026-11-02_08-15-00(UTC).json', content: '{"Objects":{"connection":["RingCentral EU"]}}' },
  { name: `C:/saviynt_conf/${NAME}`, content: SAMPLE },
]);

const places = (out: string) => out.split('\n').filter((line) => /^ {2}\d+:\d+/.test(line));

/** Severity and code of every finding. */
const codes = async (path: string) =>
  [...(await cli('check', path, '--fail-on', 'hint')).out.matchAll(/^ {2}\d+:\d+ .*?(\w+ +\w+\/[\w-]+)$/gm)]
    .map(([, code]) => code)
    .sort();

describe('check FILE.zip', () => {
  it('finds what it finds in the exported file', async () => {
    const folder = folderWith({ 'a.zip': ZIP, [NAME]: SAMPLE });
    const zip = await cli('check', join(folder, 'a.zip'));
    const file = await cli('check', join(folder, NAME));
    expect(zip.code).toBe(2);
    expect(zip.out).toContain(`a.zip/${NAME}`);
    expect(places(zip.out).length).toBeGreaterThan(3);
    expect(places(zip.out)).toEqual(places(file.out));
  });

  it('finds the same, rule by rule, once it is unpacked', async () => {
    const folder = folderWith({ 'a.zip': ZIP });
    await cli('unpack', join(folder, 'a.zip'), '--to', join(folder, 'out'));
    const findings = async (path: string) => {
      const { files } = JSON.parse((await cli('check', path, '--format', 'json', '--fail-on', 'hint')).out);
      type Finding = { code: string; message: string; severity: string };
      return files
        .flatMap((file: { findings: Finding[] }) => file.findings)
        .map(({ code, severity, message }: Finding) => `${code} ${severity} ${message}`)
        .sort();
    };
    const embedded = await findings(join(folder, 'a.zip'));
    expect(embedded.length).toBeGreaterThan(3);
    expect(await findings(join(folder, 'out'))).toEqual(embedded);
  });

  it('knows by the template whose API it is, packed and unpacked', async () => {
    const content = SAMPLE.toString('utf8')
      .replaceAll(/platform(\.devtest)?\.ringcentral\.com/g, '@HOSTNAME@')
      .replaceAll('RingCentral EU', 'Acme');
    const folder = folderWith({ 'a.zip': rawZip([{ name: NAME, content }]) });
    await cli('unpack', join(folder, 'a.zip'), '--to', join(folder, 'out'));
    const embedded = await codes(join(folder, 'a.zip'));
    expect(embedded.join()).toContain('ringcentral/');
    expect(await codes(join(folder, 'out'))).toEqual(embedded);
  });

  const published = '../shared/data/saviynt/00-ringcentral-t2p-RingCentral.zip';
  it.skipIf(!existsSync(published))('the published package: the same findings packed and unpacked', async () => {
    const to = join(tempFolder(), 'out');
    await cli('unpack', published, '--to', to);
    const embedded = await codes(published);
    expect(embedded.length).toBeGreaterThan(9);
    expect(await codes(to)).toEqual(embedded);
  });

  it('does not change an archive', async () => {
    const folder = folderWith({ 'a.zip': ZIP });
    const { code, err } = await cli('check', '--fix', join(folder, 'a.zip'));
    expect([code, err.includes('--fix does not change')]).toEqual([1, true]);
    expect(new Uint8Array(readFileSync(join(folder, 'a.zip')))).toEqual(ZIP);
  });

  it.each([
    ['a page', '<html></html>', 'an HTML page'],
    ['an archive without a connection', rawZip([{ name: 'Role_1.json', content: '{}' }]), 'holds no connection'],
    ['a cut archive', ZIP.subarray(0, 900), 'damaged or cut off'],
  ])('%s: exit code 1 and a sentence', async (_, content, message) => {
    const { code, out, err } = await cli('check', join(folderWith({ 'a.zip': content }), 'a.zip'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('preview FILE.zip', () => {
  it('plans as for the exported file', async () => {
    const folder = folderWith({ 'a.zip': ZIP, [NAME]: SAMPLE });
    const plan = (mapping: string) =>
      cli('preview', mapping, '--users', 'samples/users.csv', '--account', 'samples/account.json');
    const [zip, file] = [await plan(join(folder, 'a.zip')), await plan(join(folder, NAME))];
    expect(zip.code).toBe(file.code);
    expect(zip.err).toBe(file.err);
    const withoutPaths = (out: string) => out.replaceAll(`a.zip/${NAME}`, NAME);
    expect(withoutPaths(zip.out)).toBe(withoutPaths(file.out));
  });
});

describe('unpack and pack', () => {
  it('zip, folder, zip: the same members', async () => {
    const folder = folderWith({ 'a.zip': ZIP });
    const to = join(folder, 'out');
    const unpacked = await cli('unpack', join(folder, 'a.zip'), '--to', to);
    expect([unpacked.code, unpacked.err]).toEqual([0, '']);
    expect(unpacked.out).toContain('CreateAccountJSON.json');
    expect(readdirSync(to).sort()).toEqual(['.transport-package', 'RingCentral EU']);
    const packed = await cli('pack', to, '--to', join(folder, 'b.zip'));
    expect([packed.code, packed.err]).toEqual([0, '']);
    expect(packed.out).toContain('ConnectionJSON of "RingCentral EU" stays encrypted');
    const members = await readArchive(readFileSync(join(folder, 'b.zip')), 'b.zip');
    expect(members.map(({ name }) => name.split('_')[0])).toEqual(['ObjectSummary', 'Connection']);
    expect(Buffer.from(members[1]?.bytes ?? []).equals(SAMPLE)).toBe(true);
  });

  it('packing twice gives equal bytes', async () => {
    const folder = folderWith({ 'a.zip': ZIP });
    await cli('unpack', join(folder, 'a.zip'), '--to', join(folder, 'out'));
    for (const name of ['b.zip', 'c.zip']) await cli('pack', join(folder, 'out'), '--to', join(folder, name));
    expect(readFileSync(join(folder, 'b.zip')).equals(readFileSync(join(folder, 'c.zip')))).toBe(true);
  });

  it('unpacks a Connection_*.json as well', async () => {
    const to = join(tempFolder(), 'out');
    expect((await cli('unpack', join('samples/transport-package', NAME), '--to', to)).code).toBe(0);
    expect(existsSync(join(to, 'RingCentral EU', 'CreateAccountJSON.json'))).toBe(true);
  });

  it('an edited file is fixed, packed and found again', async () => {
    const folder = folderWith({ 'a.zip': ZIP });
    const to = join(folder, 'out');
    await cli('unpack', join(folder, 'a.zip'), '--to', to);
    const before = places((await cli('check', join(folder, 'a.zip'))).out).length;
    await cli('check', '--fix', to);
    expect((await cli('pack', to, '--to', join(folder, 'b.zip'))).out).toMatch(/of "RingCentral EU" is changed/);
    const after = places((await cli('check', join(folder, 'b.zip'))).out).length;
    expect(after).toBeLessThan(before);
    expect(after).toBe(places((await cli('check', to)).out).length);
  });

  it('overwrites nothing without --force', async () => {
    const folder = folderWith({ 'a.zip': ZIP, 'out/mine.txt': 'mine', 'b.zip': 'mine' });
    const refused = await cli('unpack', join(folder, 'a.zip'), '--to', join(folder, 'out'));
    expect([refused.code, refused.err.includes('is not empty, and nothing was written')]).toEqual([1, true]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['mine.txt']);
    expect((await cli('unpack', join(folder, 'a.zip'), '--to', join(folder, 'out'), '--force')).code).toBe(0);
    const kept = await cli('pack', join(folder, 'out'), '--to', join(folder, 'b.zip'));
    expect([kept.code, kept.err.includes('b.zip exists, and nothing was written')]).toEqual([1, true]);
    expect(readFileSync(join(folder, 'b.zip'), 'utf8')).toBe('mine');
    expect((await cli('pack', join(folder, 'out'), '--to', join(folder, 'b.zip'), '--force')).code).toBe(0);
  });

  it('a folder of parameter files becomes a new package', async () => {
    const folder = tempFolder();
    const { code, out } = await cli('pack', 'samples/ringcentral', '--to', join(folder, 'a.zip'));
    expect([code, out.includes('ConnectionJSON of "ringcentral" is left out')]).toEqual([0, true]);
    expect((await cli('check', join(folder, 'a.zip'), '--fail-on', 'hint')).out).toBe('No findings in 1 file.\n');
  });

  it('says what EIC will not read, and packs it', async () => {
    const folder = folderWith({ 'c/CreateAccountJSON.json': '{ "call": [ }' });
    const { code, err } = await cli('pack', join(folder, 'c'), '--to', join(folder, 'a.zip'));
    expect([code, err.includes('is not JSON, and EIC will not read it')]).toEqual([2, true]);
  });

  it.each([
    [['unpack'], 'unpack needs a package'],
    [['pack', 'samples'], 'pack needs a folder and --to'],
    [['unpack', 'nowhere.zip', '--to', 'x'], 'There is no file nowhere.zip'],
    [['pack', 'nowhere', '--to', 'x'], 'There is no folder nowhere'],
    [['pack', 'package.json', '--to', 'x'], 'package.json is a file'],
    [['pack', 'docs', '--to', 'x'], 'There is nothing to pack'],
    [['unpack', 'package.json', '--to', 'x'], 'holds no connection'],
  ])('%j: exit code 1 and a sentence', async (args, message) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(existsSync('x')).toBe(false);
  });

  it('names of members never lead out of the folder', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'in'));
    const content = JSON.stringify({ '../up': { EXTERNAL_ATTR: [] } });
    writeFileSync(
      join(folder, 'in/a.zip'),
      rawZip([
        { name: '../../evil.txt', content: 'x' },
        { name: '/etc/C:evil', content: 'x' },
        { name: 'Connection_1.json', content },
      ]),
    );
    expect((await cli('unpack', join(folder, 'in/a.zip'), '--to', join(folder, 'in/out'))).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['in']);
    expect(readdirSync(join(folder, 'in')).sort()).toEqual(['a.zip', 'out']);
    expect(readdirSync(join(folder, 'in/out/.transport-package')).sort()).toEqual([
      'C_evil',
      'Connection_1.json',
      'evil.txt',
    ]);
  });
});

describe('help', () => {
  it.each([['unpack'], ['pack']])('%s --help tells usage and exit codes', async (command) => {
    const { code, out } = await cli(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: ringcentral-provisioning ${command}`);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
  });
});
