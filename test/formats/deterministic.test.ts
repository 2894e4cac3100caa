import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { ACCOUNT, PREVIEWS } from './runs';

const ROOT = resolve(__dirname, '../..');
const bundle = join(tempFolder(), 'cli.js');

beforeAll(async () => {
  const entry = join(ROOT, 'server/src/cli/main.ts');
  const options = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' } as const;
  await build({ entryPoints: [entry], outfile: bundle, mainFields: ['module', 'main'], ...options });
});

/** A process of its own, for the time zone and the language are read when it starts. */
function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { stdout, status } = spawnSync('node', [bundle, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  return { bytes: stdout.toString('base64'), status };
}

const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
const THERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

describe('the same bytes in every time zone and language, and every time', () => {
  it.each(Object.entries(PREVIEWS))('a preview of %s', (_, args) => {
    const command = ['preview', ...args, ...ACCOUNT, '--format', 'ndjson'];
    const here = run(command, HERE);
    expect(here.bytes.length).toBeGreaterThan(1000);
    expect(run(command, THERE)).toEqual(here);
  });

  it.each(['text', 'json', 'sarif', 'junit'])('a check as %s', (format) => {
    const command = ['check', 'samples', '--format', format, '--fail-on', 'hint'];
    const here = run(command, HERE);
    expect(here.status).toBe(2);
    expect(here.bytes.length).toBeGreaterThan(1000);
    expect(run(command, THERE)).toEqual(here);
  });
});
