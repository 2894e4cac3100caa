import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, folderWith } from './support';

it('writes a mapping for another provider, with a report of what differs', async () => {
  const run = await cli('convert', 'samples/okta/ringcentral.profile-mapping.json', '--to', 'entra');
  expect(JSON.parse(run.out)[0]).toMatchObject({
    targetAttributeName: 'userName',
    source: { expression: 'ToLower([mail])' },
  });
  expect(run.err).toContain('Okta → Microsoft Entra ID');
});

it('compares both mappings for sample people, and writes to a file', async () => {
  const folder = folderWith({});
  const out = join(folder, 'x.ringcentral-mapping.json');
  const run = await cli(
    'convert',
    'samples/ringcentral',
    '--to',
    'neutral',
    '--as',
    'okta',
    '--users',
    'samples/users.csv',
    '--out',
    out,
  );
  expect(run.out).toMatch(/Compared for \d+ people: (\d+) of \1 values are the same/);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ ringcentralMapping: 1, provider: 'okta' });
  expect((await cli('check', out)).code).toBe(0);
});

it('does not replace a file that it reads', async () => {
  const text = readFileSync('samples/okta/ringcentral.profile-mapping.json', 'utf8');
  const folder = folderWith({ 'a.profile-mapping.json': text, 'users.csv': 'login,email\n' });
  const mapping = join(folder, 'a.profile-mapping.json');
  for (const [path, out] of [
    [mapping, join(folder, '.', 'a.profile-mapping.json')],
    [folder, mapping],
    [mapping, join(folder, 'users.csv')],
  ] as const) {
    const run = await cli('convert', path, '--to', 'entra', '--users', join(folder, 'users.csv'), '--out', out);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.err).toContain('is read for this conversion, and would be replaced by it.');
  }
  expect(readFileSync(mapping, 'utf8')).toBe(text);
});

it('plans both for the same people in the same account, and names who gets another result', async () => {
  const inputs = ['--users', 'samples/users.csv', '--account', 'samples/account.json'];
  const same = await cli('convert', 'samples/ringcentral', '--to', 'entra', ...inputs);
  expect(same.err).toContain('People: 0 of 8 get another result');
  const other = await cli('convert', 'samples/ringcentral', '--to', 'okta', ...inputs);
  expect(other.err).toMatch(/create: externalId\n\s+Ada Obi line 2\n\s+externalId\n\s+- aobi\n\s+\+ \(empty\)/);
});

it('gives everything as JSON', async () => {
  const run = await cli(
    'convert',
    'samples/entra/ringcentral.synchronization-schema.json',
    '--to',
    'saviynt',
    '--format',
    'json',
  );
  expect(run.code).toBe(2);
  expect(JSON.parse(run.out)).toMatchObject({
    format: 'mapping-conversion/1',
    from: 'entra',
    to: 'saviynt',
    fileName: 'CreateAccountJSON.json',
  });
});

it.each([
  [['convert'], /needs a mapping/],
  [['convert', 'samples/ringcentral'], /needs --to/],
  [['convert', 'samples/ringcentral', '--to', 'workday'], /--to is one of/],
  [['convert', 'samples/users.csv', '--to', 'okta'], /samples\/users\.csv/],
  [['convert', 'samples/okta/ringcentral-import.profile-mapping.json', '--to', 'entra'], /from RingCentral/],
  [
    ['convert', 'samples/ringcentral', '--to', 'okta', '--account', 'samples/account.json'],
    /--account goes with --users/,
  ],
  [['convert', 'samples/ringcentral', '--to', 'okta', '--as', 'okta'], /--as is for --to neutral/],
])('says in a sentence why it cannot: %j', async (args, message) => {
  const run = await cli(...args);
  expect([run.code, run.out]).toEqual([1, '']);
  expect(run.err).toMatch(message);
});
