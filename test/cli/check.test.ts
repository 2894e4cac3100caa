import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const CALL = {
  name: 'call1',
  connection: 'acctAuth',
  url: 'https://platform.ringcentral.com/scim/v2/Users/1',
  httpMethod: 'DELETE',
};
const REMOVE = JSON.stringify(
  {
    call: [
      { ...CALL, httpHeaders: {}, successResponses: { statusCode: [200] }, unsuccessResponses: { statusCode: [404] } },
    ],
  },
  null,
  2,
);

describe('check', () => {
  it('finds nothing in the good sample, and says so', async () => {
    const { code, out, err } = await cli('check', 'samples/ringcentral', '--fail-on', 'hint');
    expect(out).toBe('No findings in 7 files.\n');
    expect([code, err]).toEqual([0, '']);
  });

  it('names place, code and remedy for people', async () => {
    const folder = folderWith({ 'RemoveAccountJSON.json': REMOVE });
    const { code, out } = await cli('check', folder);
    expect(code).toBe(2);
    expect(out).toContain('ringcentral/success-status');
    expect(out).toMatch(/^ {2}\d+:\d+ +warning {2}ringcentral\/success-status$/m);
    expect(out).toMatch(/1 finding in 1 file: 1 warning · --fix mends 1 of them\n$/);
  });

  it('counts only severities from --fail-on up', async () => {
    const folder = folderWith({ 'RemoveAccountJSON.json': REMOVE });
    expect((await cli('check', folder, '--fail-on', 'error')).code).toBe(0);
  });

  it('--fix writes only files that change, and leaves what needs a decision', async () => {
    const other = '{ "name": "not ours" }';
    const folder = folderWith({ 'RemoveAccountJSON.json': REMOVE.replaceAll('\n', '\r\n'), 'other.json': other });
    const { code, out } = await cli('check', folder, '--fix');
    expect([code, out]).toEqual([0, 'No findings in 1 file.\n']);
    const fixed = readFileSync(join(folder, 'RemoveAccountJSON.json'), 'utf8');
    expect(JSON.parse(fixed).call[0].successResponses.statusCode).toContain(204);
    expect(fixed.split('\n').length - 1).toBe(fixed.split('\r\n').length - 1);
    expect(readFileSync(join(folder, 'other.json'), 'utf8')).toBe(other);
  });

  it('--format json gives places that count from 1', async () => {
    const folder = folderWith({ 'RemoveAccountJSON.json': REMOVE });
    const report = JSON.parse((await cli('check', folder, '--format', 'json')).out);
    expect(report).toMatchObject({ format: 'check/1', summary: { files: 1, error: 0, warning: 1 } });
    const [finding] = report.files[0].findings;
    const lines = REMOVE.split('\n');
    expect(lines[finding.start.line - 1]?.slice(finding.start.column - 1)).toMatch(/^(\[|"statusCode"|200)/);
  });

  it('--format sarif points into the file, with rules and fixes', async () => {
    const folder = folderWith({ 'RemoveAccountJSON.json': REMOVE });
    const log: Log = JSON.parse((await cli('check', folder, '--format', 'sarif')).out);
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    expect(log.version).toBe('2.1.0');
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('ringcentral/success-status');
    expect(result).toMatchObject({ ruleId: 'ringcentral/success-status', level: 'warning' });
    expect(result?.locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(1);
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toContain('204');
  });

  it('leaves other JSON files alone, and says why a file named by hand is not checked', async () => {
    const folder = folderWith({ 'package.json': '{"name": "x"}' });
    expect(await cli('check', folder)).toMatchObject({ code: 0, out: 'No findings in 0 files.\n', err: '' });
    expect((await cli('check', join(folder, 'package.json'))).err).toContain(
      'is not checked: it is no file of Saviynt, Okta, Microsoft Entra ID or JumpCloud that we know.',
    );
  });
});

describe('check meets bad input', () => {
  it.each([
    ['nothing', ''],
    ['half a file', REMOVE.slice(0, REMOVE.length / 2)],
    ['foreign spaces', REMOVE.replaceAll('  ', '\u00a0\u00a0')],
    ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['nested arrays', '['.repeat(50_000)],
    ['a line of 10 MB', `{"call": [{"url": "${'x'.repeat(10_000_000)}"}]}`],
  ])('%s: a finding with a place, no crash', async (_, text) => {
    const { code, out, err } = await cli('check', folderWith({ 'CreateAccountJSON.json': text }));
    expect(code).toBe(2);
    expect(out).toMatch(/^ {2}\d+:\d+ +\w+ {2}(json|saviynt)\//m);
    expect(err).toBe('');
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${REMOVE}`), ''],
    ['UTF-16', Buffer.from(`\ufeff${REMOVE}`, 'utf16le'), 'saved as UTF-16LE'],
    [
      'a broken byte',
      Buffer.concat([Buffer.from(REMOVE.slice(0, 20)), Buffer.from([0xe9]), Buffer.from(REMOVE.slice(20))]),
      'byte 20 is not UTF-8',
    ],
  ])('%s is read, and named where Saviynt would stumble', async (_, bytes, note) => {
    const { out, err } = await cli('check', folderWith({ 'RemoveAccountJSON.json': bytes }));
    expect(out).toContain('ringcentral/success-status');
    if (note === '') expect(err).toBe('');
    else expect(err).toContain(note);
  });

  it.each([
    [['check'], 'check needs a file or a folder'],
    [['check', 'nowhere'], 'There is no file or folder nowhere'],
    [['check', '--wrong', 'samples'], 'check --help'],
    [['check', 'samples', '--format', 'xml'], '--format is one of text, json, sarif, junit; not xml'],
    [['chek'], 'There is no command chek'],
  ])('%j: exit code 1 and a sentence', async (args, message) => {
    const { code, out, err } = await cli(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('help', () => {
  it.each([
    [[]],
    [['--help']],
    [['check', '--help']],
    [['preview', '--help']],
    [['test-connection', '--help']],
    [['simulate', '--help']],
  ])('%j tells usage and exit codes', async (args) => {
    const { code, out } = await cli(...args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: ringcentral-provisioning');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(112);
  });

  it('explain prints the page of a rule, lists all, and refuses what is no code', async () => {
    expect((await cli('explain')).out).toContain('ringcentral/success-status');
    expect((await cli('explain', '../../package')).code).toBe(1);
  });
});
