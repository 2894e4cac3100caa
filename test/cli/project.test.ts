import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, BEN, jumpCloud, NAME, PEOPLE, ROOT, sample } from './project-fixture';
import { cli, folderWith, type Run } from './support';

/** The command line as a process, in a working folder. */
function spawned(cwd: string, ...args: readonly string[]): Run {
  const env = { ...process.env, RINGCENTRAL_ACCESS_TOKEN: TOKEN };
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

const TOKEN = 'canary-token';

describe('expect', () => {
  it('passes for the samples, which expect something of every provider', async () => {
    const run = await cli('expect', 'samples', '--format', 'json');
    const report = JSON.parse(run.out);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(report).toMatchObject({ format: 'expectations/1', summary: { failed: 0, unknown: 0, errors: 0 } });
    expect(report.mappings.map(({ name }: { name: string }) => name)).toEqual([
      'Saviynt',
      'Microsoft Entra ID',
      'Okta',
      'Okta import',
      'JumpCloud',
    ]);
    expect(report.summary.passed).toBeGreaterThan(15);
  });

  it('names the line of the mapping and of the expectation of each that fails', async () => {
    const run = await cli('expect', 'samples/project-broken', '--mapping', 'Microsoft Entra ID');
    expect(run.code).toBe(2);
    const made = /^ +(samples\/entra\/\S+):(\d+):(\d+) made it$/m.exec(run.out);
    expect(made?.[1]).toBe('samples/entra/ringcentral.synchronization-schema.json');
    const line = sample('entra/ringcentral.synchronization-schema.json').split('\n')[Number(made?.[2]) - 1];
    expect(line?.slice(Number(made?.[3]) - 1)).toMatch(/^.?IgnoreFlowIfNullOrEmpty\(\[jobTitle\]\)/);
    const expected = /project-broken\/ringcentral-provisioning\.json:(\d+):(\d+) expects it/.exec(run.out);
    const own = sample(`project-broken/${NAME}`).split('\n')[Number(expected?.[1]) - 1];
    expect(own?.slice(Number(expected?.[2]) - 1)).toMatch(/^"title": "Team Lead"/);
    expect(run.out).toContain('2 expectations: 0 hold, 2 fail.');
  });

  it('writes JUnit, with a failure, an error and a test case each', async () => {
    const run = await cli('expect', 'samples/project-broken', '--format', 'junit');
    expect(run.code).toBe(1);
    expect(run.out).toContain('failures="5" errors="1" skipped="0"');
    expect(run.out).toContain('<testcase classname="Okta" name="plan">');
    expect(run.out).toContain('samples/entra/ringcentral.synchronization-schema.json:120:31');
  });

  it('says what is missing: mappings, expectations, a project file', async () => {
    const empty = folderWith({
      [NAME]: '{ "ringcentralProvisioning": 1 }',
      'broken/x.json': '{',
      'other/x.json': '{}',
    });
    const nothing = await cli('expect', empty);
    expect([nothing.code, nothing.out]).toEqual([1, '']);
    expect(nothing.err).toContain('expects nothing');
    expect((await cli('expect', join(empty, 'none'))).err).toContain('There is no file');
    expect((await cli('expect', join(empty, 'other/x.json'))).err).toContain('cannot be read as a project file');
    const unknown = await cli('expect', 'samples', '--mapping', 'SailPoint');
    expect(unknown.err).toContain('has no mapping SailPoint; there are Saviynt, Microsoft Entra ID');
  });

  it('runs as a process in the folder of the file, with exit codes', () => {
    const good = jumpCloud([{ person: BEN, action: 'update' }]);
    expect(spawned(good, 'expect')).toMatchObject({ code: 0, out: 'JC  1 of 1 hold\n\n1 expectation: it holds.\n' });
    const bad = jumpCloud([{ person: BEN, action: 'create' }]);
    const run = spawned(bad, 'expect', '-q');
    expect([run.code, run.out]).toEqual([2, '1 expectation: 0 hold, 1 fails.\n']);
    rmSync(join(bad, 'people.csv'));
    const gone = spawned(bad, 'expect');
    expect(gone.code).toBe(1);
    expect(gone.out.replace(/\s+/g, ' ')).toContain(`${NAME}:7:17: There is no file or folder "people.csv".`);
  });

  it('reads nothing outside of the folder, by name or by link', async () => {
    const outside = folderWith({ 'people.csv': PEOPLE });
    const folder = jumpCloud([{ person: BEN, action: 'update' }]);
    const link = join(folder, 'people.csv');
    rmSync(link);
    symlinkSync(join(outside, 'people.csv'), link);
    const linked = await cli('expect', folder);
    expect(linked.out.replace(/\s+/g, ' ')).toContain('"people.csv" is a link out of the folder');
    const up = await cli('expect', jumpCloud([{ person: BEN }], { people: '../people.csv' }));
    expect(up.out.replace(/\s+/g, ' ')).toContain('leads out of the folder that is open');
    expect([linked.code, up.code]).toEqual([1, 1]);
  });

  it('sends no token to a host because a file names it, and knows no saved connections', async () => {
    const folder = jumpCloud([{ person: BEN }], { account: 'https://northwind.example' });
    const foreign = spawned(folder, 'expect');
    expect(foreign.code).toBe(1);
    expect(foreign.out.replace(/\s+/g, ' ')).toContain('The account at northwind.example cannot be read');
    expect(foreign.out + foreign.err).not.toContain(TOKEN);
    const saved = await cli('expect', jumpCloud([{ person: BEN }], { account: { connection: 'Production' } }));
    expect(saved.out.replace(/\s+/g, ' ')).toContain('the connection "Production" saved in VS Code');
    const own = await cli(
      'expect',
      jumpCloud([{ person: BEN, action: 'update' }], { account: { connection: 'P' } }),
      '--account',
      'samples/account.json',
    );
    expect(own.code).toBe(0);
  });

  it('says that an option of another provider is not used', async () => {
    const run = await cli('expect', jumpCloud([{ person: BEN, action: 'update' }], { options: { oktaApp: 'scim' } }));
    expect(run.err).toContain('The option oktaApp of JC means nothing to its mapping and is not used.');
  });
});

describe('preview', () => {
  it('takes everything from the project file of the working folder', () => {
    const run = spawned(jumpCloud([]), 'preview', '-q');
    expect(run.code).toBe(2);
    expect(run.out).toMatch(/^Plan: 1 to create, 1 to update/);
  });

  it('takes what is missing from the entry of a name or a path, and lets the command line win', async () => {
    const named = await cli('preview', 'Okta import', '--project', 'samples', '-q');
    expect(named.out).toMatch(/^Plan: 0 to create, 4 to update/);
    const path = await cli(
      'preview',
      'samples/entra/ringcentral.synchronization-schema.json',
      '--project',
      'samples',
      '-q',
    );
    expect(path.out).toContain('24 h old');
    const own = await cli('preview', 'Okta import', '--project', 'samples', '--direction', 'push', '-q');
    expect(own.out).toMatch(/^Plan: 1 to create/);
    const people = await cli(
      'preview',
      'JumpCloud',
      '--project',
      'samples',
      '--users',
      join(jumpCloud([]), 'gone.csv'),
    );
    expect(people.err).toContain('gone.csv');
  });

  it('carries thresholds of the file, which the command line overrules', async () => {
    const folder = jumpCloud([], { options: { maxDisables: { count: 1 } } });
    expect((await cli('preview', '--project', folder)).code).toBe(3);
    expect((await cli('preview', '--project', folder, '--max-disables', '2')).code).toBe(2);
  });

  it('compares with the earlier snapshot of the file, in the formats that show it', async () => {
    const { users, ...rest } = JSON.parse(ACCOUNT);
    const [first, ...others] = users;
    const earlier = JSON.stringify({ ...rest, users: [{ ...first, title: 'Trainee' }, ...others] });
    const folder = jumpCloud([], { previousSnapshot: 'earlier.json' }, { 'earlier.json': earlier });
    const file = join(folder, NAME);
    const changed = 'outside of this plan: 1 changed, 0 added, 0 removed';
    expect((await cli('preview', '--project', file)).out).toContain(changed);
    expect(
      (await cli('preview', '--project', file, '--previous-snapshot', join(folder, 'account.json'))).out,
    ).toContain('Nothing changed in the account');
    expect((await cli('preview', '--project', file, '--format', 'csv')).code).toBe(2);
    rmSync(join(folder, 'earlier.json'));
    const { code, err } = await cli('preview', '--project', file);
    expect(code).toBe(1);
    expect(err).toContain('earlier.json');
    // Whoever does not look at it is not kept from it.
    expect((await cli('expect', file, '--allow-unknown')).err).not.toContain('earlier.json');
  });

  it('asks which, where the file has several, and works without a file as before', async () => {
    const which = await cli('preview', '--project', 'samples');
    expect(which.err).toContain('has several mappings: Saviynt, Microsoft Entra ID, Okta, Okta import, JumpCloud.');
    const none = spawned(folderWith({}), 'preview');
    expect(none.err).toContain('preview needs a mapping, --users FILE and --account FILE|URL, or a project file.');
    const whole = spawned(
      jumpCloud([], { options: { jumpCloudUpdate: 'nonsense' } }),
      'preview',
      'jumpcloud',
      '--users',
      'people.csv',
      '--account',
      'account.json',
      '-q',
    );
    expect(whole.code).toBe(2);
  });
});

it('compare takes the newer version and the people from the project file', async () => {
  const old = folderWith({
    'old.json': sample('entra/ringcentral.synchronization-schema.json').replaceAll('[jobTitle]', '[department]'),
  });
  const run = await cli('compare', join(old, 'old.json'), 'Microsoft Entra ID', '--project', 'samples');
  expect(run.code).toBe(2);
  expect(run.out).toContain('IgnoreFlowIfNullOrEmpty([department])');
  expect(run.out).toContain('Ada Obi');
  expect((await cli('compare', join(old, 'old.json'))).err).toContain('compare needs two mappings');
});

describe('check', () => {
  const OKTA = JSON.stringify({
    source: { name: 'user', type: 'user' },
    target: { name: 'ringcentral', type: 'appuser' },
    properties: { email: { expression: 'user.emial', pushStatus: 'PUSH' } },
  });
  const rules = (values: object) => JSON.stringify({ ringcentralProvisioning: 1, rules: values });
  const codesOf = ({ out }: Run) =>
    JSON.parse(out).files.flatMap(({ findings }: { findings: { code: string; severity: string }[] }) => findings);

  it('goes by the nearest project file, counts what is silenced, and can leave it', () => {
    const folder = folderWith({
      [NAME]: rules({ 'okta/*': 'off' }),
      'a/mapping.json': OKTA,
      [`b/${NAME}`]: rules({ 'okta/*': 'error' }),
      'b/mapping.json': OKTA,
    });
    const all = codesOf(spawned(folder, 'check', 'a', '--no-project', '--format', 'json'));
    expect(all.length).toBeGreaterThan(0);
    const off = spawned(folder, 'check', 'a');
    expect([off.code, off.out]).toEqual([0, `No findings in 1 file. · 1 finding of a rule that is off is not shown\n`]);
    const json = JSON.parse(spawned(folder, 'check', 'a', '--format', 'json').out);
    expect(json.summary.silenced).toBe(all.length);
    const nearer = codesOf(spawned(folder, 'check', 'b/mapping.json', '--format', 'json'));
    expect(nearer.length).toBe(all.length);
    expect(new Set(nearer.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['error']));
    const named = spawned(folder, 'check', 'b/mapping.json', '--project', NAME);
    expect(named.code).toBe(0);
  });

  it('reports errors of JSON in a project file', async () => {
    const folder = folderWith({ 'project.json': '{ "ringcentralProvisioning": 1, "mappings": [ }' });
    const found = codesOf(await cli('check', join(folder, 'project.json'), '--format', 'json'));
    expect(found.map(({ code }: { code: string }) => code)).toContain('json/unclosed');
  });

  it('checks the project file with its mappings where no path is given', () => {
    const folder = folderWith({
      [NAME]: JSON.stringify({ ringcentralProvisioning: 1, mappings: [{ mapping: 'okta.json', people: 'peple.csv' }] }),
      'okta.json': OKTA,
      'people.csv': PEOPLE,
      'other/okta.json': OKTA,
    });
    const json = JSON.parse(spawned(folder, 'check', '--format', 'json').out);
    expect(json.files.map(({ path }: { path: string }) => path)).toEqual([NAME, 'okta.json']);
    expect(json.files[0].findings.map(({ code }: { code: string }) => code)).toEqual(['project/missing-file']);
    expect(spawned(folderWith({}), 'check').err).toContain('check needs a file or a folder');
  });

  it('finds what is wrong in the broken sample, and nothing in the other', async () => {
    expect((await cli('check', `samples/${NAME}`)).out).toBe('No findings in 1 file.\n');
    const found = codesOf(await cli('check', 'samples/project-broken', '--format', 'json'));
    expect(new Set(found.map(({ code }: { code: string }) => code))).toEqual(
      new Set([
        'project/contradiction',
        'project/empty-expectation',
        'project/foreign-server',
        'project/missing-file',
        'project/missing-member',
        'project/path-outside',
        'project/unknown-attribute',
        'project/unknown-option',
        'project/unknown-person',
        'project/unknown-rule',
        'project/unknown-value',
      ]),
    );
  });
});

describe('a mapping in the neutral format', () => {
  const neutral = { 'north.ringcentral-mapping.json': sample('jumpcloud/ringcentral.ringcentral-mapping.json') };
  const entry = { mapping: 'north.ringcentral-mapping.json' };

  it('is previewed and held to expectations as its provider would carry it out', async () => {
    const folder = jumpCloud([{ person: BEN, action: 'update' }], entry, neutral);
    expect((await cli('expect', folder)).code).toBe(0);
    const people = ['--users', join(folder, 'people.csv'), '--account', join(folder, 'account.json'), '-q'];
    const run = await cli('preview', join(folder, entry.mapping), ...people);
    expect([run.code, run.err]).toEqual([2, '']);
    expect(run.out).toMatch(/^Plan: 1 to create, 1 to update/);
  });

  it('is no file of another kind in its project file, and has its provider’s options', async () => {
    const good = await cli(
      'check',
      join(jumpCloud([], { ...entry, options: { jumpCloudUpdate: 'put' } }, neutral), NAME),
    );
    expect(good.out).toBe('No findings in 1 file.\n');
    const bad = await cli('check', join(jumpCloud([], { ...entry, options: { oktaApp: 'scim' } }, neutral), NAME));
    expect(bad.out).toContain('project/unknown-option');
  });

  it('says why it cannot be planned', async () => {
    const broken = { 'north.ringcentral-mapping.json': '{ "ringcentralMapping": 1, "attributes": [] }' };
    const run = await cli('expect', jumpCloud([{ person: BEN, action: 'update' }], entry, broken));
    expect([run.code, run.out.includes('no plan')]).toEqual([1, true]);
  });
});
