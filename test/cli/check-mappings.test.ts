import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const read = (path: string) => readFileSync(`samples/${path}`, 'utf8');
const OKTA = read('okta-broken/ringcentral.profile-mapping.json');
const ENTRA = read('entra-broken/ringcentral.synchronization-schema.json');

describe('check of mappings', () => {
  it('finds nothing in the good samples, and says so', async () => {
    const { code, out, err } = await cli('check', 'samples/okta', 'samples/entra', '--fail-on', 'hint');
    expect(out).toMatch(/^No findings in \d+ files\.\n$/);
    expect([code, err]).toEqual([0, '']);
  });

  it('names kind, place and code', async () => {
    const { code, out } = await cli('check', 'samples/okta-broken', 'samples/entra-broken');
    expect(code).toBe(2);
    expect(out).toContain('okta-broken/ringcentral.profile-mapping.json  okta/profileMapping');
    expect(out).toContain('entra-broken/ringcentral.synchronization-schema.json  entra/synchronizationSchema');
    expect(out).toMatch(/^ {2}\d+:\d+ +error {2}okta\/smart-quote$/m);
    expect(out).toMatch(/^ {2}\d+:\d+ +error {2}entra\/unknown-binding$/m);
  });

  it('checks them beside connectors, and leaves other files alone', async () => {
    const connection = '{ "authentications": {} }';
    const folder = folderWith({
      'a/m.json': OKTA,
      'b/s.json': ENTRA,
      'ConnectionJSON.json': connection,
      'x.json': '{}',
    });
    const report = JSON.parse((await cli('check', folder, '--format', 'json')).out);
    expect(report.files.map(({ kind }: { readonly kind: string }) => kind)).toEqual([
      'saviynt/ConnectionJSON',
      'okta/profileMapping',
      'entra/synchronizationSchema',
    ]);
  });

  it('--fix mends what can only be meant one way', async () => {
    const folder = folderWith({ 'mapping.json': OKTA });
    await cli('check', folder, '--fix');
    const { properties } = JSON.parse(readFileSync(join(folder, 'mapping.json'), 'utf8'));
    expect(properties.lastName.expression).toBe('String.append(user.lastName, " (ext)")');
    expect(properties.email.expression).toBe('String.toLowerCase(user.email)');
    expect(properties.country.expression).toBe('(user.countryCode');
  });

  it.each([
    ['with a byte order mark', Buffer.from(`\ufeff${ENTRA}`, 'utf16le'), 'UTF-16LE'],
    ['without one', Buffer.from(ENTRA, 'utf16le'), 'UTF-16LE'],
    ['the other way round', Buffer.from(ENTRA, 'utf16le').swap16(), 'UTF-16BE'],
  ])('takes a schema as PowerShell saves it, %s, and says so', async (_, bytes, encoding) => {
    const { out, err } = await cli('check', folderWith({ 'schema.json': bytes }));
    expect(out).toContain('entra/unknown-binding');
    expect(err).toContain(`saved as ${encoding}. Microsoft Graph takes UTF-8`);
  });

  it('names bytes that are no text', async () => {
    const bytes = Buffer.from(OKTA.replace('user.firstName', 'user.f\u0001'));
    bytes[bytes.indexOf(1)] = 0xff;
    const { err } = await cli('check', folderWith({ 'mapping.json': bytes }));
    expect(err).toMatch(/byte \d+ is not UTF-8\. JSON is UTF-8; save the file as UTF-8\.\n$/);
  });

  it('lists every rule of the languages in SARIF', async () => {
    const log = JSON.parse((await cli('check', 'samples/okta-broken', '--format', 'sarif')).out);
    const ids = log.runs[0].tool.driver.rules.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['okta/smart-quote', 'entra/syntax', 'saviynt/bare-dollar']));
  });
});
