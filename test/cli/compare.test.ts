import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, folderWith } from './support';

const schema = 'samples/entra/ringcentral.synchronization-schema.json';
const people = ['--users', 'samples/entra/users.csv', '--account', 'samples/account.json'];

/** The sample in other words, and with another title. */
function edited() {
  const text = readFileSync(schema, 'utf8');
  return folderWith({
    'same.json': JSON.stringify(JSON.parse(text)),
    'other.json': text
      .replace('"expression": "IgnoreFlowIfNullOrEmpty([jobTitle])"', '"expression": "ToUpper([jobTitle], )"')
      .replaceAll('"name": "IgnoreFlowIfNullOrEmpty"', '"name": "ToUpper"'),
  });
}

it('compares two schemas, and what they do to the sample people', async () => {
  const folder = edited();
  const same = await cli('compare', schema, join(folder, 'same.json'), ...people);
  expect([same.code, same.err]).toEqual([0, '']);
  expect(same.out).toContain('Mapping: the same in meaning · people: 0 of 11 get another result');
  const other = await cli('compare', schema, join(folder, 'other.json'), ...people);
  expect(other.code).toBe(2);
  expect(other.out).toContain('attribute mapping "title"');
  expect(other.out).toMatch(/\+ ACCOUNT EXECUTIVE/);
  const json = JSON.parse((await cli('compare', schema, join(folder, 'other.json'), '--format', 'json')).out);
  expect([json.mapping.length, json.people]).toEqual([1, null]);
  const markdown = await cli('compare', schema, join(folder, 'other.json'), '--format', 'markdown');
  expect(markdown.out).toContain('**Changed** attribute mapping "title"');
});

it('compares connectors of Saviynt with their people, and mappings of Okta', async () => {
  const connectors = ['samples/ringcentral', 'samples/ringcentral-broken'];
  const saviynt = await cli(
    'compare',
    ...connectors,
    '--users',
    'samples/users.csv',
    '--account',
    'samples/account.json',
  );
  expect([saviynt.code, saviynt.err]).toEqual([2, '']);
  expect(saviynt.out).toMatch(/people: \d+ of \d+ get another result/);
  const okta = 'ringcentral.profile-mapping.json';
  const changed = await cli('compare', `samples/okta/${okta}`, `samples/okta-broken/${okta}`);
  expect(changed.code).toBe(2);
  expect((await cli('compare', `samples/okta/${okta}`, `samples/okta/${okta}`)).code).toBe(0);
});

it('says what it cannot compare, and what is missing', async () => {
  const okta = 'samples/okta/ringcentral.profile-mapping.json';
  expect(await cli('compare', schema, okta)).toEqual({
    code: 1,
    out: '',
    err: 'The files are of different identity providers: Microsoft Entra ID and Okta.\n',
  });
  expect((await cli('compare', schema)).err).toContain('needs two mappings');
  expect((await cli('compare', schema, schema, '--users', 'samples/entra/users.csv')).err).toContain(
    'give --users FILE and --account FILE|URL together',
  );
  expect((await cli('compare', schema, 'samples/none.json')).code).toBe(1);
});
