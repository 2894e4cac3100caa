import { existsSync, mkdirSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, folderWith } from './support';

const CALLS = '{"call":[{"name":"call1"}]}';
const PACKAGE = JSON.stringify({
  RC: {
    externalconnectiontype: 'REST',
    EXTERNAL_ATTR: [{ attributename: 'CreateAccountJSON', encryptedattributevalue: CALLS }],
  },
});

it('check --fix leaves a file alone whose bytes it cannot read', async () => {
  const bytes = Buffer.from('{"call":[{"name":"café","url":" https://example.com","httpMethod":"post"}]}', 'latin1');
  const folder = folderWith({ 'CreateAccountJSON.json': bytes });
  const { code, err } = await cli('check', folder, '--fix');
  expect(readFileSync(join(folder, 'CreateAccountJSON.json'))).toEqual(bytes);
  expect(err).toContain('CreateAccountJSON.json is not mended: what stands at the wrong byte would be lost.');
  expect(code).toBe(2);
});

it('pack follows no link, and does not empty the parameter for it', async () => {
  const folder = folderWith({ 'Connection_1.json': PACKAGE, 'secret.json': '{"key":1}' });
  await cli('unpack', join(folder, 'Connection_1.json'), '--to', join(folder, 'out'));
  const file = join(folder, 'out/RC/CreateAccountJSON.json');
  unlinkSync(file);
  symlinkSync('../../secret.json', file);
  const { code, err } = await cli('pack', join(folder, 'out'), '--to', join(folder, 'b.zip'));
  expect([code, existsSync(join(folder, 'b.zip'))]).toEqual([1, false]);
  expect(err).toContain('CreateAccountJSON.json is a link, which is not followed, and nothing was written.');
});

it('unpack --force writes through no link', async () => {
  const folder = folderWith({ 'Connection_1.json': PACKAGE, 'mine/CreateAccountJSON.json': 'mine' });
  mkdirSync(join(folder, 'out'));
  symlinkSync('../mine', join(folder, 'out/RC'));
  const { code, err } = await cli('unpack', join(folder, 'Connection_1.json'), '--to', join(folder, 'out'), '--force');
  expect(code).toBe(1);
  expect(err).toContain('RC is a link to another place, which is not written to.');
  expect(readFileSync(join(folder, 'mine/CreateAccountJSON.json'), 'utf8')).toBe('mine');
});

it('a package unpacked over another one is not packed', async () => {
  const folder = folderWith({ 'Connection_1.json': PACKAGE, 'Connection_2.json': PACKAGE.replace('call1', 'call2') });
  for (const name of ['Connection_1.json', 'Connection_2.json'])
    await cli('unpack', join(folder, name), '--to', join(folder, 'out'), '--force');
  const { code, err } = await cli('pack', join(folder, 'out'), '--to', join(folder, 'b.zip'));
  expect(code).toBe(1);
  expect(err).toContain('holds "RC" twice, in Connection_1.json and Connection_2.json');
  expect(err).toContain('Unpack the one you mean into a new folder.');
});
