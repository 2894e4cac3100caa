import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../server/src/cli/commands/simulate';
import { cli, folderWith } from './support';

const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const basic = `Basic ${Buffer.from('demo-client:demo-secret').toString('base64')}`;

interface Running {
  readonly url: string;
  readonly control: string;
}

/** Starts a simulator as the command line does, does something with it, and stops it. */
async function running(args: readonly string[], work: (simulator: Running) => Promise<void>): Promise<string> {
  let out = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: () => {},
    color: false,
  };
  const code = await simulate([...args], terminal, async () => {
    const url = /listening on (\S+)/.exec(out)?.[1] ?? '';
    const control = /bearer token (\S+)/.exec(out)?.[1] ?? '';
    await work({ url, control });
  });
  expect(code).toBe(0);
  return out;
}

async function signIn(url: string): Promise<Readonly<Record<string, unknown>>> {
  const body = new URLSearchParams({ grant_type: jwtGrant, assertion: 'demo-jwt' });
  const answer = await fetch(`${url}/restapi/oauth/token`, { method: 'POST', body, headers: { Authorization: basic } });
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}

async function ask(url: string, method: string, path: string): Promise<number> {
  const { access_token: token } = await signIn(url);
  const answer = await fetch(url + path, { method, headers: { Authorization: `Bearer ${String(token)}` } });
  return answer.status;
}

describe('simulate', () => {
  it.each([
    [['--port', ''], '--port is a number from 0 to 65535; not an empty text.'],
    [['--port', '1e3'], '--port is a number from 0 to 65535; not 1e3.'],
    [['--port', '65536'], '--port is a number from 0 to 65535; not 65536.'],
    [['--port=-1'], '--port is a number from 0 to 65535; not -1.'],
    [
      ['--port', '-1'],
      'What follows --port begins with a dash, like an option. Write --port=VALUE where it is the value.',
    ],
  ])('%j is no port', async (args, message) => {
    const { code, err } = await cli('simulate', ...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('keeps the account from one run to the next', async () => {
    const state = join(folderWith({}), 'state.json');
    const first = await running(['--state', state, '--switch', 'disabledDelete=accept'], async ({ url }) => {
      expect(existsSync(state)).toBe(false);
      expect(await ask(url, 'DELETE', '/scim/v2/Users/400100007')).toBe(204);
    });
    expect(first).toContain(`The account is in ${state}.`);
    if (process.platform !== 'win32') expect(statSync(state).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({
      simulator: { switches: { disabledDelete: 'accept' } },
    });
    await running(['--state', state], async ({ url, control }) => {
      expect(await ask(url, 'GET', '/scim/v2/Users/400100007')).toBe(404);
      const answer = await fetch(`${url}/simulator`, { headers: { Authorization: `Bearer ${control}` } });
      expect(await answer.json()).toMatchObject({ users: 9, unassigned: 4 });
    });
  });

  it('follows a profile, switches, faults and the app’s options', async () => {
    const args = ['--profile', 'strict', '--switch', 'countryMismatch=accept', '--fault', '503,on=listUsers,times=1'];
    await running([...args, '--refresh-tokens', '--approval', 'page'], async ({ url, control }) => {
      expect(await ask(url, 'GET', '/scim/v2/Users')).toBe(503);
      expect(await ask(url, 'GET', '/scim/v2/Users')).toBe(200);
      expect(await signIn(url)).toHaveProperty('refresh_token');
      const answer = await fetch(`${url}/simulator/behaviour`, { headers: { Authorization: `Bearer ${control}` } });
      const { switches } = (await answer.json()) as { switches: readonly { name: string; value: unknown }[] };
      const values = Object.fromEntries(switches.map(({ name, value }) => [name, value]));
      expect(values).toMatchObject({ patchValues: 'text', countryMismatch: 'accept' });
      const query = new URLSearchParams({
        response_type: 'code',
        client_id: 'demo-client',
        redirect_uri: 'http://127.0.0.1:9/',
      });
      expect((await fetch(`${url}/restapi/oauth/authorize?${query}`)).headers.get('content-type')).toContain(
        'text/html',
      );
    });
  });

  it('writes nothing unless asked', async () => {
    const out = await running([], async () => {});
    expect(out).not.toContain('The account is in');
  });

  it.each([
    [['--profile', 'x'], 'There is no profile "x"'],
    [['--switch', 'x=1'], 'There is no switch "x"'],
    [['--fault', 'x'], 'There is no fault "x"'],
    [['--approval', 'x'], '--approval is one of automatic, page'],
    [['--state', 'a', '--dump', 'b'], '--state is --seed and --dump in one'],
  ])('%j is refused', async (args, reason) => {
    const { code, err } = await cli('simulate', ...args);
    expect(code).toBe(1);
    expect(err).toContain(reason);
  });

  it('names what is wrong in a seed', async () => {
    const folder = folderWith({
      'a.json': '{"format":"ringcentral-account/1","users":[],"simulator":{"faults":["x"]}}',
    });
    const { err } = await cli('simulate', '--seed', join(folder, 'a.json'));
    expect(err).toContain('simulator.faults is wrong: There is no fault "x"');
  });

  it('says that the account cannot be written before it starts, not when all is lost', async () => {
    const path = join(folderWith({ file: '' }), 'file', 'x.json');
    let started = false;
    const work = async () => {
      started = true;
    };
    for (const [target, reason] of [
      [path, 'cannot be written'],
      [join(folderWith({}), 'none', 'x.json'), 'its folder does not exist'],
      [folderWith({}), 'is a folder'],
    ] as const) {
      await expect(running(['--dump', target], work)).rejects.toThrow(reason);
      await expect(running(['--dump', ''], work)).rejects.toThrow('--dump FILE is empty');
    }
    expect(started).toBe(false);
  });
});
