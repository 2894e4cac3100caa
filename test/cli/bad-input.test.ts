import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { cli } from './support';

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
