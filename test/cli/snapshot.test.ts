import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error The build is plain JavaScript.
import { bundles } from '../../esbuild.mjs';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import { readFaults } from '../../server/src/simulator/fault-spec';
import { demoSeed } from '../../server/src/simulator/seed';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { tempFolder } from '../support/temp-folder';
import { cli, folderWith } from './support';

let simulator: Simulator;
const seed = demoSeed();
const sample = 'samples/account.json';

beforeAll(async () => {
  simulator = await startSimulator({ seed, limits: { Auth: 1000, Light: 10_000, Medium: 10_000 } });
});
afterAll(() => simulator.close());

const file = () => join(tempFolder(), 'account.json');
const read = (path: string) => {
  const parsed = parseSnapshot(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
};

describe('snapshot save', () => {
  it('writes the account and says what is in it', async () => {
    const path = file();
    const { code, out, err } = await cli('snapshot', 'save', simulator.url, '--to', path);
    expect([code, out]).toEqual([0, expect.stringContaining(`${seed.users.length} users: `)]);
    expect(out).toContain('unassigned extensions: ');
    expect(err).toContain(`${seed.users.length} of ${seed.users.length} users read`);
    expect(read(path).detail).toBe('full');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await cli('snapshot', 'save', simulator.url, '--to', path);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('--force to replace it')]);
    expect((await cli('snapshot', 'save', simulator.url, '--to', path, '--force', '--without-details')).code).toBe(0);
    expect(read(path).detail).toBe('list');
  });

  it('makes people up when asked to, from an account or a file', async () => {
    const path = file();
    expect((await cli('snapshot', 'save', simulator.url, '--to', path, '--pseudonymise')).code).toBe(0);
    const other = `${path}.2.json`;
    expect((await cli('snapshot', 'pseudonymise', sample, '--to', other)).code).toBe(0);
    expect([read(path).pseudonymised, read(other).pseudonymised]).toEqual([true, true]);
    expect(readFileSync(other, 'utf8')).not.toMatch(/dana|reyes|northwind/i);
    expect((await cli('snapshot', 'pseudonymise', sample, '--to', other)).code).toBe(1);
  });

  it.each([
    ['https://name:CANARY@platform.ringcentral.com', 'platform.ringcentral.com'],
    ['https://platform.ringcentral.com/?access_token=CANARY', 'platform.ringcentral.com'],
    ['CANARY@example', 'this address'],
  ])('does not repeat what may be a secret in the address %s', async (address, named) => {
    process.env.RINGCENTRAL_ACCESS_TOKEN = 'token';
    try {
      const { code, err } = await cli('snapshot', 'save', address, '--to', file());
      expect([code, err]).toEqual([1, expect.stringContaining(`The account at ${named} cannot be read`)]);
      expect(err).not.toContain('CANARY');
    } finally {
      delete process.env.RINGCENTRAL_ACCESS_TOKEN;
    }
  });

  it.each([
    ['a folder', () => tempFolder(), 'is a folder'],
    ['nothing', () => '', '--to FILE is empty'],
    ['a folder that is not there', () => join(tempFolder(), 'none', 'a.json'), 'its folder does not exist'],
  ])('that cannot be written, %s, is said before anybody is read', async (_, target, message) => {
    for (const more of [[], ['--without-details'], ['--pseudonymise']]) {
      const { code, err } = await cli('snapshot', 'save', simulator.url, '--to', target(), '--force', ...more);
      expect([code, err]).toEqual([1, expect.stringContaining(message)]);
      expect(err).not.toContain('users listed');
    }
  });

  it('keeps what was read when the connection goes, and goes on there', async () => {
    const path = file();
    const faults = readFaults(['html,on=getUser,from=3']);
    if (!faults.ok) throw new Error(faults.reason);
    simulator.setFaults(faults.faults);
    const { code, err } = await cli('snapshot', 'save', simulator.url, '--to', path);
    simulator.setFaults([]);
    expect(code).toBe(1);
    expect(err).toContain(`2 users read so far are kept in ${path}.partial`);
    expect(err).toContain('cannot be read');
    expect((await cli('snapshot', 'show', `${path}.partial`)).err).toContain('interrupted');
    const again = await cli('snapshot', 'save', simulator.url, '--to', path);
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('Going on with 2 users read since')]);
    expect(existsSync(`${path}.partial`)).toBe(false);
  });

  it('stops at Ctrl+C as a process, and goes on', { timeout: 60_000 }, async () => {
    const folder = tempFolder();
    const outfile = join(folder, 'cli.js');
    await build({ ...bundles.cli, outfile, sourcemap: false, logLevel: 'silent' });
    const slow = readFaults([{ fault: 'slow', value: 300, on: 'getUser' }]);
    if (!slow.ok) throw new Error(slow.reason);
    simulator.setFaults(slow.faults);
    const path = join(folder, 'account.json');
    const run = (stop: boolean) =>
      new Promise<{ code: number | null; err: string }>((resolve) => {
        const child = spawn(process.execPath, [outfile, 'snapshot', 'save', simulator.url, '--to', path]);
        let err = '';
        const watch = stop
          ? setInterval(() => {
              const isOnItsWay =
                existsSync(`${path}.partial`) && readFileSync(`${path}.partial`, 'utf8').split('\n').length > 2;
              // Once: a second Ctrl+C ends the process at once.
              if (isOnItsWay && !child.killed) child.kill('SIGINT');
            }, 20)
          : undefined;
        child.stderr.on('data', (data) => {
          err += String(data);
        });
        child.on('close', (code) => {
          clearInterval(watch);
          resolve({ code, err });
        });
      });
    const first = await run(true);
    expect([first.code, first.err]).toEqual([1, expect.stringContaining('The same command goes on there.')]);
    expect(existsSync(path)).toBe(false);
    simulator.setFaults([]);
    const second = await run(false);
    expect([second.code, second.err]).toEqual([0, expect.stringContaining('Going on with')]);
    expect(read(path).users).toHaveLength(seed.users.length);
  });
});

describe('snapshot show', () => {
  it('lists users, filtered by text, status and country', async () => {
    const { out } = await cli('snapshot', 'show', sample);
    expect(out).toMatch(
      /^Northwind Telephony, RingCentral, account 40000001 · a fictional company\nTaken 2026-11-20T09:14:00Z\n6 users: /,
    );
    expect(out).toContain('dana.reyes@northwind.example');
    const one = await cli('snapshot', 'show', sample, '--text', 'reyes', '--status', 'enabled', '--country', 'us');
    expect(one.out).toContain('1 of them shown');
    const json = await cli('snapshot', 'show', sample, '--text', 'reyes', '--format', 'json');
    expect(parseSnapshot(json.out)).toMatchObject({ ok: true, snapshot: { users: [{ id: '40001001' }] } });
  });

  it('says what is no snapshot', async () => {
    const folder = folderWith({ 'a.json': '{"users": [', 'b.json': '{"format":"ringcentral-account/9","users":[]}' });
    expect((await cli('snapshot', 'show', `${folder}/a.json`)).err).toMatch(
      /is no account snapshot:\n {2}the file is not JSON/,
    );
    expect((await cli('snapshot', 'show', `${folder}/b.json`)).err).toContain('later version');
  });
});

describe('snapshot compare', () => {
  it('says what differs, by exit code too', async () => {
    const changed = JSON.parse(readFileSync(sample, 'utf8'));
    changed.users[0].title = 'CFO';
    changed.users.pop();
    const folder = folderWith({ 'after.json': JSON.stringify(changed) });
    const { code, out } = await cli('snapshot', 'compare', sample, `${folder}/after.json`);
    expect([code, out]).toEqual([2, expect.stringContaining('0 added · 1 removed · 1 changed · 4 unchanged')]);
    expect(out).toContain('    title: "IT Manager" → "CFO"');
    const json = JSON.parse((await cli('snapshot', 'compare', sample, `${folder}/after.json`, '--format', 'json')).out);
    expect(json.changed[0].changes).toEqual([{ path: 'title', before: 'IT Manager', after: 'CFO' }]);
    const filtered = await cli('snapshot', 'compare', sample, `${folder}/after.json`, '--text', 'nobody-like-this');
    expect(filtered.code).toBe(0);
    expect((await cli('snapshot', 'compare', sample, sample)).code).toBe(0);
  });
});

it.each([
  [[], 'save, show, compare, pseudonymise'],
  [['copy'], 'save, show, compare, pseudonymise'],
  [['save', 'http://127.0.0.1:1'], '--to FILE'],
  [['show'], 'needs a file'],
  [['show', sample, sample], 'does not know what to do with'],
  [['show', sample, '--force'], 'takes no --force'],
  [['show', sample, '--status', 'Gone'], 'A status is one of'],
  [['compare', sample], 'needs two files'],
  [['compare', sample, sample, '--by', 'name'], '--by is one of'],
  [['pseudonymise', sample], '--to FILE'],
])('snapshot %j is answered with what is missing', async (args, text) => {
  const { code, err } = await cli('snapshot', ...args);
  expect([code, err]).toEqual([1, expect.stringContaining(text)]);
});
