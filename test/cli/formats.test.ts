import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { cli, folderWith } from './support';

const ROOT = resolve(__dirname, '../..');
const FORMATS = ['text', 'json', 'junit', 'markdown', 'html', 'csv', 'ndjson'] as const;
const PEOPLE = ['--users', 'samples/users.csv', '--account', 'samples/account.json'] as const;
const PREVIEW = ['preview', 'samples/ringcentral', ...PEOPLE] as const;
const NOW = ['--now', '2026-12-01T09:00:00Z'] as const;

/** A command line of the sources as they are, beside the folders that the commands of the guide name. */
const folder = tempFolder();
const bundle = join(folder, 'cli.js');

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

function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { stdout, status } = spawnSync('node', [bundle, ...args], { cwd: ROOT, env: { ...process.env, ...env } });
  return { bytes: stdout.toString('base64'), status };
}

describe('the formats of preview', () => {
  it('give the same bytes in every time zone and language', () => {
    const here = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
    const there = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };
    for (const format of FORMATS) {
      const first = run([...PREVIEW, ...NOW, '--format', format], here);
      expect(first.status).toBe(2);
      expect(first.bytes.length).toBeGreaterThan(1000);
      expect(run([...PREVIEW, ...NOW, '--format', format], there), format).toEqual(first);
    }
  }, 60_000);

  it('refuse options that mean nothing to them, or contradict each other', async () => {
    for (const [args, message] of [
      [['--format', 'json', '--quiet'], '--quiet belongs to --format text and markdown and html'],
      [['--format', 'csv', '--width', '80'], '--width belongs to --format text'],
      [['--quiet', '--full'], '--quiet and --full contradict each other'],
      [['--quiet', '-v'], '--quiet and --verbose contradict each other'],
      [['--format', 'json', '--verbose'], '--verbose belongs to --format text and html'],
      [['--width', '10'], '--width is a number of characters from 40 to 1000; not 10'],
      [['--now', 'noon'], '--now is a time such as'],
      [['--format', 'xml'], '--format is one of text, json, junit, markdown, html, csv, ndjson; not xml'],
    ] as const) {
      const { code, out, err } = await cli(...PREVIEW, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(message);
    }
  });
});

describe('what changed in the account since an earlier snapshot', () => {
  const changed = '1 changed, 0 added, 0 removed';
  const earlier = JSON.parse(readFileSync('samples/account.json', 'utf8'));
  earlier.users[0].title = 'Trainee';
  const file = join(folderWith({ 'earlier.json': JSON.stringify(earlier) }), 'earlier.json');

  it.each(FORMATS)('is said as %s', async (format) => {
    const { out } = await cli(...PREVIEW, ...NOW, '--format', format, '--previous-snapshot', file);
    if (format === 'json') return expect(JSON.parse(out).drift.users).toHaveLength(1);
    if (format !== 'ndjson') return expect(out).toContain(changed);
    // Planned person by person, of whom nobody is kept: their entries are found all the same.
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { drift } = lines.at(-1);
    const [user] = drift.users;
    expect(user).toMatchObject({ kind: 'changed', values: [{ path: 'title', before: 'Trainee' }] });
    const whole = JSON.parse((await cli(...PREVIEW, ...NOW, '--format', 'json', '--previous-snapshot', file)).out);
    expect(drift).toEqual(whole.drift);
  });
});

describe('all of what is cut short', () => {
  it('is asked for by one name in every command, and by its other one', async () => {
    const commands = [
      [...PREVIEW, ...NOW],
      ['check', 'samples/ringcentral'],
      ['import-preview', 'samples/ringcentral', '--account', 'samples/account.json'],
    ];
    for (const command of commands) {
      const short = await cli(...command);
      const full = await cli(...command, '--full');
      expect(full.out.length).toBeGreaterThan(short.out.length);
      for (const other of ['--verbose', '-v']) expect(await cli(...command, other)).toEqual(full);
      expect((await cli(command[0] ?? '', '--help')).out).toMatch(/--full .*\n? *.*-v, --verbose/);
    }
    expect((await cli(...(commands[2] ?? []))).out).toContain('more; --full lists all');
  }, 60_000);
});

describe('the exit codes of preview', () => {
  const header = 'username,firstname,lastname,email,statuskey';

  it('0 when nothing would change, also where no changes are expected', async () => {
    const users = join(folderWith({ 'users.csv': `${header}\nx,No,Body,no.body@corp.example,0\n` }), 'users.csv');
    const args = ['preview', 'samples/ringcentral', '--users', users, '--account', 'samples/account.json'];
    expect((await cli(...args)).code).toBe(0);
    expect(await cli(...args, '--expect-no-changes')).toMatchObject({ code: 0, err: '' });
  });

  it('2 when something would, and 1 where no changes are expected', async () => {
    expect(await cli(...PREVIEW)).toMatchObject({ code: 2, err: '' });
    const { code, out, err } = await cli(...PREVIEW, '--expect-no-changes', '--quiet');
    expect(code).toBe(1);
    expect(out).toMatch(/^Plan: /);
    expect(err).toBe('The plan is not empty, and --expect-no-changes was given.\n');
  });

  it('1 when the people cannot be trusted', async () => {
    const users = join(folderWith({ 'users.csv': `${header}\n` }), 'users.csv');
    const { code, out } = await cli(
      'preview',
      'samples/ringcentral',
      '--users',
      users,
      '--account',
      'samples/account.json',
    );
    expect(code).toBe(1);
    expect(out).toContain('Blocked: ');
  });

  it('3 when more would be disabled than allowed, whatever is expected', async () => {
    const seed = JSON.parse(readFileSync('samples/account.json', 'utf8'));
    const [first] = seed.users;
    const many = Array.from({ length: 8 }, (_, index) => ({ index, mail: `leaver${index}@corp.example` }));
    const users = many.map(({ index, mail }) => ({
      ...first,
      id: `9900${index}`,
      userName: mail,
      extensionNumber: String(300 + index),
      phoneNumbers: [],
      externalId: `l${index}`,
      emails: [{ type: 'work', value: mail }],
    }));
    const files = folderWith({
      'account.json': JSON.stringify({ ...seed, users }),
      'users.csv': `${header}\n${many.map(({ index, mail }) => `l${index},Lea,Ver,${mail},0`).join('\n')}\n`,
    });
    const args = ['--users', join(files, 'users.csv'), '--account', join(files, 'account.json')];
    const { code, out } = await cli('preview', 'samples/ringcentral', ...args, '--expect-no-changes');
    expect(out).toContain('Blocked: 8 people would be disabled');
    expect(code).toBe(3);
  });
});

describe('the formats of check', () => {
  it('junit: a failure for each error and warning, a passing case for a clean file', async () => {
    const { code, out } = await cli('check', 'samples/ringcentral-broken', 'samples/ringcentral', '--format', 'junit');
    const { files } = JSON.parse(
      (await cli('check', 'samples/ringcentral-broken', 'samples/ringcentral', '--format', 'json')).out,
    );
    const severities: string[] = files.flatMap((file: { findings: { severity: string }[] }) =>
      file.findings.map(({ severity }) => severity),
    );
    const failing = severities.filter((severity) => severity === 'error' || severity === 'warning');
    expect(code).toBe(2);
    expect(failing.length).toBeGreaterThan(0);
    expect(out.match(/<failure /g)).toHaveLength(failing.length);
    expect(out.match(/<testsuite /g)).toHaveLength(files.length);
    expect(out).toContain('name="no findings"/>');
  });

  it('text: --quiet is one line, --full names clean files, --width holds', async () => {
    const broken = 'samples/ringcentral-broken';
    expect((await cli('check', broken, '--quiet')).out).toMatch(/^\d+ findings? in \d+ files?: .*\n$/);
    expect((await cli('check', 'samples/ringcentral', '--full')).out).toContain('no findings');
    const narrow = (await cli('check', broken, '--width', '60')).out;
    for (const line of narrow.split('\n').filter((text) => text.startsWith(' '.repeat(10)) && !text.includes('→')))
      if (line.length > 60) expect(line.trim()).not.toContain(' ');
    expect((await cli('check', broken, '--format', 'json', '--width', '60')).code).toBe(1);
  });

  it('sarif: every place, rule and address is as SARIF 2.1.0 asks, also for odd file names', async () => {
    const broken = readFileSync('samples/ringcentral-broken/CreateAccountJSON.json', 'utf8');
    const odd = folderWith({ 'a #1?/CreateAccountJSON.json': broken });
    const log: Log = JSON.parse((await cli('check', odd, '--format', 'sarif')).out);
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(run?.results?.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex = -1, level, message, locations = [] } of run?.results ?? []) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uri).toContain('a%20%231%3F/CreateAccountJSON.json');
      expect(run?.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri).toBe(artifactLocation?.uri);
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
    }
  });
});

describe('the commands of the guide to GitHub Actions', () => {
  const guide = readFileSync(join(ROOT, 'docs/github-actions.md'), 'utf8');
  const [checkScript = '', planScript = ''] = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script]) => script);

  /** As GitHub runs them: bash -e -o pipefail, in the repository, with its variables. */
  async function bash(script: string, env: Readonly<Record<string, string>> = {}) {
    const cwd = tempFolder();
    const links = `ln -s "${ROOT}/samples" samples; mkdir dist; ln -s "${bundle}" dist/cli.js\n`;
    const options = { cwd, env: { ...process.env, ...env }, stdio: 'ignore' } as const;
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', links + script], options);
    const status = await new Promise<number | null>((done) => child.on('exit', done));
    return { cwd, status };
  }

  it('pass on a good mapping and fail on a finding, with reports either way', async () => {
    expect((await bash(checkScript)).status).toBe(0);
    const failed = await bash(checkScript.replaceAll('samples/ringcentral', 'samples/ringcentral-broken'));
    expect(failed.status).toBe(2);
    expect(JSON.parse(readFileSync(join(failed.cwd, 'findings.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(failed.cwd, 'findings.xml'), 'utf8')).toContain('<failure ');
  }, 60_000);

  it('comment the plan, once, with the token', async () => {
    const received: { url: string | undefined; token: string | undefined; body: string }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { url, headers } = request;
        received.push({ url, token: headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()).body });
        response.writeHead(201).end('{}');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const env = {
      ...{
        GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        GITHUB_REPOSITORY: 'acme/mapping',
      },
      ...{ PULL_REQUEST: '7', GH_TOKEN: 'token', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
    };
    const { status } = await bash(planScript, env);
    await new Promise((done) => server.close(done));
    expect(status).toBe(0);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ url: '/repos/acme/mapping/issues/7/comments', token: 'Bearer token' });
    expect(received[0]?.body).toMatch(/^### Provisioning plan/);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(received[0]?.body);
  }, 60_000);
});
