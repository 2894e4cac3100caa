import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const USERS = ['--users', 'samples/users.csv'];

describe('bad input is a sentence with a remedy and exit code 1', () => {
  it('for a port that is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const { code, err } = await cli('simulate', '--port', String(port));
    server.close();
    expect([code, err]).toEqual([
      1,
      `Port ${port} of this machine is in use. Choose another with --port; 0 takes a free one.\n`,
    ]);
  });

  it.skipIf(process.platform === 'win32')('for a device', async () => {
    expect(await cli('check', '/dev/zero')).toMatchObject({
      code: 1,
      err: '/dev/zero is a device; a file is expected here.\n',
    });
  });

  it.each([
    ['unpack', 'a.zip', 'b.zip', '--to', 'x'],
    ['simulate', 'account.json'],
    ['explain', 'saviynt/null-text', 'saviynt/key-case'],
  ])('for an argument too many: %s %s', async (...args) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^\w+ does not know what to do with \S+\. Run "ringcentral-provisioning \w+ --help"/);
  });

  it.each([
    ['users', 'a.csv', 'preview', 'samples', '--users', 'a.csv', '--users', 'b.csv'],
    ['format', 'json', 'check', 'samples', '--format=json', '--format=text'],
    ['mapping', 'x', 'explain', 'CMN-101', '--mapping', 'x', '--mapping', 'x'],
  ])('for --%s given twice, of which one would count', async (name, value, ...args) => {
    const { code, out, err } = await cli(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^--${name} is given twice, as ${value} and as \\S+, and takes one value\\.`));
  });

  it('but not for an option that may be repeated, or a switch', async () => {
    const { code } = await cli('eval', '${a}${b}', '--language', 'groovy', '--input', 'a=1', '--input', 'b=2');
    expect(code).toBe(0);
    expect(await cli('check', 'samples/account.json', '-q', '-q')).toMatchObject({ code: 0 });
  });

  it.each([
    ['preview', 'samples/ringcentral', '--users', '-', '--account', 'samples/account.json'],
    ['preview', 'samples/ringcentral', '--users', '-', '--account', 'samples/account.json', '--format', 'ndjson'],
    ['explain', '-'],
  ])('for a folder in the place of the standard input: %s %s', (...args) => {
    const folder = openSync('samples', 'r');
    const run = spawnSync('node', ['dist/cli.js', ...args], { stdio: [folder, 'pipe', 'pipe'], encoding: 'utf8' });
    closeSync(folder);
    expect([run.status, run.stderr]).toEqual([1, 'The standard input is a folder; a file is expected here.\n']);
  });

  it.each(['text', 'ndjson'])('for people in a folder, as %s', async (format) => {
    const more = ['--account', 'samples/account.json', '--format', format];
    expect(await cli('preview', 'samples/ringcentral', '--users', 'samples', ...more)).toMatchObject({
      code: 1,
      err: 'samples is a folder; a file is expected here.\n',
    });
  });

  it.each(['0', '-1', 'soon', '', '1e9'])('for a timeout of %j', async (timeout) => {
    const { code, err } = await cli('test-connection', `--timeout=${timeout}`, '--server', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(err).toContain('--timeout is a number of seconds above 0');
  });

  it('for a transport package that is cut off, instead of a plan from what is left of it', async () => {
    const file = 'samples/transport-package/Connection_2026-11-02_08-15-00(UTC).json';
    const whole = readFileSync(file, 'utf8');
    const folder = folderWith({ 'Connection_1.json': whole.slice(0, whole.indexOf('DisableAccountJSON')) });
    const { code, out, err } = await cli('preview', folder, ...USERS, '--account', 'samples/account.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/Connection_1\.json:\d+:\d+ is not JSON/);
  });

  it('for an account that is not JSON, with the place', async () => {
    const folder = folderWith({ 'account.json': '{\n  "format": "ringcentral-account/1"\n  "users": []\n}' });
    const account = join(folder, 'account.json');
    const { code, err } = await cli('preview', 'samples/ringcentral', ...USERS, '--account', account);
    expect(code).toBe(1);
    expect(err).toMatch(/is not JSON \(line [23], column \d+\): /);
  });

  it('for an account on a port that is never connected to', async () => {
    const { code, err } = await cli('preview', 'samples/ringcentral', ...USERS, '--account', 'http://127.0.0.1:6000');
    expect(code).toBe(1);
    expect(err).toContain('Use another port');
  });
});
