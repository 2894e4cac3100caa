import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../server/src/cli/run';
import { tempFolder } from '../support/temp-folder';
import { cli, folderWith } from './support';

const ROOT = resolve(__dirname, '../..');
const bundle = join(tempFolder(), 'cli.js');
const ARGS = ['preview', 'samples/ringcentral', '--account', 'samples/account.json', '--now', '2026-12-01T09:00:00Z'];
const STREAM = [...ARGS, '--format', 'ndjson'];

beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'server/src/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
});

const person = (i: number) =>
  `${JSON.stringify({ username: `u${i}`, firstname: 'Ann', lastname: `Krüger ${i}`, email: `ann${i}@corp.example`, statuskey: '1' })}\n`;

/** The plan as lines say it, put together again. */
function together(out: string) {
  const lines = out.trimEnd().split('\n');
  const [{ type: first, ...start }, ...rest] = lines.map((line) => JSON.parse(line));
  const { type: last, entries: count, ...end } = rest.pop();
  const entries = rest.map(({ type, ...entry }) => {
    expect(type).toBe('entry');
    return entry;
  });
  expect([first, last, count]).toEqual(['plan', 'end', entries.length]);
  return { ...start, ...end, entries };
}

describe('a streamed plan', () => {
  it('is the plan as JSON, line by line', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => person(i)).join('');
    const folder = folderWith({ 'people.ndjson': text, 'utf16.ndjson': Buffer.from(`\ufeff${text}`, 'utf16le') });
    for (const users of ['samples/users.csv', join(folder, 'people.ndjson'), join(folder, 'utf16.ndjson')]) {
      const streamed = await cli(...STREAM, '--users', users);
      const whole = await cli(...ARGS, '--users', users, '--format', 'json');
      expect(together(streamed.out)).toEqual(JSON.parse(whole.out));
      expect([streamed.code, streamed.err]).toEqual([whole.code, whole.err]);
    }
  });

  it('takes its people from the standard input, in any pieces', async () => {
    const bytes = Buffer.from(Array.from({ length: 1200 }, (_, i) => person(i)).join(''));
    async function* input() {
      for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
    }
    for (const format of ['ndjson', 'json']) {
      let out = '';
      const write = (text: string) => {
        out += text;
      };
      const terminal = { out: write, err: write, color: false, input: input() };
      expect(await runCli([...ARGS, '--format', format, '--users', '-'], terminal)).toBe(2);
      const { entries } = format === 'json' ? JSON.parse(out) : together(out);
      expect(entries).toHaveLength(1200);
      expect(entries[1199].title).toBe('Ann Krüger 1199');
    }
    const { code, err } = await cli(...STREAM, '--users', '-');
    expect([code, err]).toEqual([1, '"-" reads the standard input, and there is none here.\n']);
  });

  it('writes no more than is read from it', async () => {
    let pending = 0;
    let most = 0;
    const terminal = {
      out: (text: string) => {
        pending += text.length;
        most = Math.max(most, pending);
      },
      err: () => undefined,
      color: false,
      drained: async () => {
        pending = 0;
        return true;
      },
    };
    const users = join(
      folderWith({ 'p.ndjson': Array.from({ length: 5000 }, (_, i) => person(i)).join('') }),
      'p.ndjson',
    );
    expect(await runCli([...STREAM, '--users', users], terminal)).toBe(2);
    expect(most).toBeGreaterThan(10_000);
    expect(most).toBeLessThan(2_000_000); // of more than ten
  });

  it('says what cannot be read, and that the people cannot be trusted', async () => {
    const users = join(
      folderWith({ 'p.ndjson': `${person(1).repeat(300)}{"username":\n${person(2).repeat(300)}` }),
      'p.ndjson',
    );
    const { code, out, err } = await cli(...STREAM, '--users', users);
    expect(err).toBe(`${users}:301:1: error: This line is not one JSON object; its person is left out.\n`);
    expect(together(out).entries).toHaveLength(600);
    expect(code).toBe(2);
    const missing = await cli(...STREAM, '--users', 'nowhere.ndjson');
    expect([missing.code, missing.out, missing.err]).toEqual([1, '', 'There is no file nowhere.ndjson.\n']);
  });
});

function start(args: readonly string[], nodeArgs: readonly string[] = []): ChildProcess {
  return spawn('node', [...nodeArgs, bundle, ...args], { cwd: ROOT });
}

async function ended(child: ChildProcess) {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, out, err };
}

describe('the process of a streamed plan', () => {
  it('ends at a line and says so when it is interrupted', async () => {
    const child = start([...STREAM, '--users', '-']);
    const end = ended(child);
    child.stdin?.write(Array.from({ length: 2000 }, (_, i) => person(i)).join(''));
    await once(child.stdout!, 'data');
    child.kill('SIGINT'); // its input stays open
    const { code, signal, out, err } = await end;
    expect([code, signal]).toEqual([1, null]);
    expect(err).toMatch(/^Interrupted after [\d,]+ people: the plan is cut off\.\n$/);
    expect(out.endsWith('\n')).toBe(true);
    const lines = out.trimEnd().split('\n');
    expect(lines.every((line) => ['plan', 'entry'].includes(JSON.parse(line).type))).toBe(true);
  });

  it('ends when nobody reads it any more, without a word', async () => {
    const child = start([...STREAM, '--users', '-']);
    child.stdin?.on('error', () => undefined);
    const end = once(child, 'exit');
    let err = '';
    child.stderr?.on('data', (data) => {
      err += data;
    });
    await new Promise<void>((resolve) => {
      child.stdout?.once('data', () => resolve());
      child.stdin?.write(Array.from({ length: 2000 }, (_, i) => person(i)).join(''));
    });
    child.stdout?.destroy();
    const more = setInterval(() => child.stdin?.write(person(1).repeat(500)), 20); // it never ends by itself
    const [code] = await end;
    clearInterval(more);
    expect([code, err]).toEqual([1, '']);
  });

  it('waits for its reader as often as it must, without a word', async () => {
    const child = start([...STREAM, '--users', '-']);
    const end = ended(child);
    child.stdin?.end(Array.from({ length: 5000 }, (_, i) => person(i)).join(''));
    const { err, out } = await end;
    expect(out.trimEnd().split('\n')).toHaveLength(5002);
    expect(err).toBe('');
  });

  it('needs no more memory for many people', async () => {
    const child = start([...STREAM, '--users', '-'], ['--max-old-space-size=48']);
    let lines = 0;
    child.stdout?.on('data', (data: Buffer) => {
      for (const byte of data) if (byte === 10) lines++;
    });
    const end = once(child, 'close');
    for (let i = 0; i < 30_000; i += 500) {
      const text = Array.from({ length: 500 }, (_, j) => person(i + j)).join('');
      if (!child.stdin?.write(text)) await once(child.stdin!, 'drain');
    }
    child.stdin?.end();
    const [code] = await end;
    expect([code, lines]).toEqual([2, 30_002]);
  }, 60_000);
});
