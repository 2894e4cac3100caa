import { chmodSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const WITHOUT_204 =
  '{"call":[{"name":"c","connection":"a","url":"https://platform.ringcentral.com/scim/v2/Users/1","httpMethod":"DELETE","httpHeaders":{},"successResponses":{"statusCode":[200]},"unsuccessResponses":{"statusCode":[404]}}]}';
const isRoot = process.getuid?.() === 0;

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

  it.skipIf(isRoot)('for a file that --fix may not write, and says what was changed before', async () => {
    const folder = folderWith({ 'A.RemoveAccountJSON.json': WITHOUT_204, 'B.RemoveAccountJSON.json': WITHOUT_204 });
    const [first, second] = ['A', 'B'].map((name) => join(folder, `${name}.RemoveAccountJSON.json`)) as [
      string,
      string,
    ];
    chmodSync(second, 0o444);
    const { code, err } = await cli('check', folder, '--fix');
    expect(code).toBe(1);
    expect(err).toContain(`${second} cannot be mended: you may not write it. Already changed: ${first}.`);
    expect(readFileSync(second, 'utf8')).toBe(WITHOUT_204);
  });

  it.skipIf(process.platform === 'win32')('for a device', async () => {
    expect(await cli('check', '/dev/zero')).toMatchObject({
      code: 1,
      err: '/dev/zero is a device; a file is expected here.\n',
    });
  });

  it.each(['0', '-1', 'soon', '', '1e9'])('for a timeout of %j', async (timeout) => {
    const { code, err } = await cli('test-connection', `--timeout=${timeout}`, '--server', 'http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(err).toContain('--timeout is a number of seconds above 0');
  });

  it('for an account on a port that is never connected to', async () => {
    const args = ['--users', 'samples/users.csv', '--account', 'http://127.0.0.1:6000'];
    const { code, err } = await cli('preview', 'samples/ringcentral', ...args);
    expect(code).toBe(1);
    expect(err).toContain('Use another port');
  });
});
