import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saviyntConnectorFiles } from '../../server/src/scaffold/saviynt/connector-files';
import { attributeChoices, defaultOptions, operationChoices } from '../../server/src/scaffold/saviynt/options';
import { tempFolder } from '../support/temp-folder';
import { cli, folderWith } from './support';

const make = (...args: readonly string[]) => cli('new', 'saviynt-connector', ...args);
const read = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('new saviynt-connector', () => {
  it('writes a connector that check and the previews have nothing to say against', async () => {
    const folder = join(tempFolder(), 'connectors/ringcentral');
    const { code, out, err } = await make('--to', folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`8 files written to ${folder}. README.md says what to do next.\n`);
    expect(read(folder)).toEqual(new Map([...saviyntConnectorFiles(defaultOptions)].sort()));
    expect(await cli('check', folder, '--fail-on', 'hint')).toMatchObject({ code: 0 });
    const people = ['--users', 'samples/users.csv', '--account', 'samples/account.json'];
    expect((await cli('preview', folder, ...people)).out).toContain('2 refused, 0 unknown');
    expect(await cli('import-preview', folder, '--account', 'samples/account.json')).toMatchObject({ code: 0 });
  });

  it('writes what was chosen, in the order of the choices', async () => {
    const folder = tempFolder();
    const chosen = ['--parameters', 'remove, create', '--attributes', 'phone,title', '--credentials', 'refresh-token'];
    expect((await make('--to', folder, ...chosen, '--environment', 'placeholder')).code).toBe(0);
    const options = { credentials: 'refresh-token', environment: 'placeholder' } as const;
    const expected = { ...options, operations: ['create', 'remove'], attributes: ['title', 'phone'] } as const;
    expect(read(folder)).toEqual(new Map([...saviyntConnectorFiles(expected)].sort()));
  });

  it('takes none for no attribute besides the required ones', async () => {
    const folder = tempFolder();
    await make('--to', folder, '--attributes', 'none');
    expect(read(folder)).toEqual(new Map([...saviyntConnectorFiles({ ...defaultOptions, attributes: [] })].sort()));
  });

  it('replaces nothing, and writes nothing beside it, unless told to', async () => {
    const folder = folderWith({ 'CreateAccountJSON.json': 'mine', 'README.md': 'mine', 'users.csv': 'mine' });
    const { code, err } = await make('--to', folder);
    expect(code).toBe(1);
    expect(err).toBe(
      `${folder} has CreateAccountJSON.json, README.md already; nothing was written. Choose another folder, or --force to replace.\n`,
    );
    expect(readdirSync(folder).sort()).toEqual(['CreateAccountJSON.json', 'README.md', 'users.csv']);
    expect((await make('--to', folder, '--force')).code).toBe(0);
    expect(read(folder).get('CreateAccountJSON.json')).not.toBe('mine');
    expect(read(folder).get('users.csv')).toBe('mine');
  });

  it('does not write through a link that leads nowhere', async () => {
    const folder = tempFolder();
    const elsewhere = join(tempFolder(), 'elsewhere.json');
    symlinkSync(elsewhere, join(folder, 'ConnectionJSON.json'));
    expect((await make('--to', folder)).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['ConnectionJSON.json']);
  });

  it('says what is wrong with its arguments', async () => {
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['new'], /needs what to write: saviynt-connector/],
      [['new', 'okta-app'], /okta-app is not known/],
      [['new', 'saviynt-connector'], /needs --to FOLDER/],
      [['new', 'saviynt-connector', 'folder'], /goes behind --to/],
      [['new', 'saviynt-connector', '--to', file], /is a file/],
      [['new', 'saviynt-connector', '--to', join(file, 'below')], /is a file, or lies in one/],
      [['new', 'saviynt-connector', '--to', 'x', '--parameters', 'create,delete'], /import, create.*not delete/],
      [['new', 'saviynt-connector', '--to', 'x', '--attributes', ''], /not an empty word/],
      [['new', 'saviynt-connector', '--to', 'x', '--credentials', 'password'], /jwt, refresh-token; not password/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await cli(...args);
      expect([args, code, out]).toEqual([args, 1, '']);
      expect(err).toMatch(message);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('has a help that names every choice', async () => {
    const { out } = await cli('new', '--help');
    for (const { id } of [...operationChoices, ...attributeChoices]) expect(out).toContain(`    ${id} `);
    expect((await cli('help', 'new')).out).toBe(out);
    expect((await cli('--help')).out).toContain('new saviynt-connector');
  });
});
