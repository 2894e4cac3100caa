import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support';

const seed = JSON.parse(readFileSync('samples/account.json', 'utf8'));
const HEADER = 'username,firstname,lastname,email,statuskey';
const NOW = '2026-12-01T09:00:00Z';

/** Three leavers, who are users of an account of twelve. */
const leavers = [0, 1, 2].map((n) => `l${n},Lea,Ver,leaver${n}@corp.example,0`);
const users = Array.from({ length: 12 }, (_, n) => ({
  ...{ id: `9900${n}`, userName: `leaver${n}@corp.example`, name: { givenName: 'Lea', familyName: 'Ver' } },
  ...{
    emails: [{ type: 'work', value: `leaver${n}@corp.example` }],
    extensionNumber: String(300 + n),
    status: 'Enabled',
  },
}));

const files = folderWith({
  'account.json': JSON.stringify({ ...seed, users, takenAt: '2026-12-01T08:00:00Z' }),
  'users.csv': `${[HEADER, ...leavers].join('\n')}\n`,
  'protected.txt': '# service accounts\nleaver1@corp.example\r\n\n9900*\n',
  'administrator.json': JSON.stringify({ ...seed, users: [{ ...users[0], administrator: true }] }),
});

async function preview(...options: readonly string[]) {
  const args = ['--users', join(files, 'users.csv'), '--account', join(files, 'account.json'), '--now', NOW];
  return cli('preview', 'samples/ringcentral', ...args, '--quiet', ...options);
}

describe('the safety options of preview', () => {
  it('leave a plan alone that is within them', async () => {
    expect((await preview()).code).toBe(2);
    expect((await preview('--max-disables', '3', '--max-changes', '25%', '--min-people', '3')).code).toBe(2);
  });

  it.each([
    [['--max-disables', '2'], 3, '3 people would be disabled (limit 2)'],
    [['--max-disables', '24%'], 3, '3 people would be disabled (25 %, limit 24 %)'],
    [['--max-changes', '2'], 3, '3 people would be changed (limit 2)'],
    [['--protect', 'LEAVER1@*'], 3, 'leaver1@corp.example would be disabled, and is protected by "LEAVER1@*".'],
    [['--protect', '302'], 3, 'leaver2@corp.example would be disabled, and is protected by "302".'],
    [['--min-people', '4'], 1, 'The sample file holds 3 people, and at least 4 are expected (min-people)'],
    [['--max-snapshot-age', '0h'], 1, 'The account was read 1 hour ago, and may be 0 hours old at most'],
  ])('%j: exit code %i', async (options, code, message) => {
    const result = await preview(...options);
    expect(result.out).toContain(`Blocked: ${message}`);
    expect(result.code).toBe(code);
  });

  it('--max-removes counts people who are removed', async () => {
    expect((await preview('--max-removes', '0')).code).toBe(2);
    const { code, out } = await preview('--max-removes', '0', '--remove-leavers');
    expect([code, out.includes('3 people would be removed (limit 0)')]).toEqual([3, true]);
  });

  it('--protect reads a file, one user a line', async () => {
    const { code, out } = await preview('--protect', join(files, 'protected.txt'));
    expect(code).toBe(3);
    expect(out).toContain('leaver0@corp.example would be disabled, and is protected by "9900*".');
    expect(out).toContain('leaver1@corp.example would be disabled, and is protected by "leaver1@corp.example".');
  });

  it('--protect takes remarks behind who is named, and no file without anybody', async () => {
    const more = folderWith({
      'remarks.txt':
        'leaver1@corp.example # keeps the fax line\n\t# nobody\nleaver2@corp.example\t#2\na#b@corp.example\n',
      'nobody.txt': '\ufeff# to be filled\n\n',
    });
    const { code, out } = await preview('--protect', join(more, 'remarks.txt'));
    expect(code).toBe(3);
    expect(out).toContain('leaver1@corp.example would be disabled, and is protected by "leaver1@corp.example".');
    expect(out).toContain('leaver2@corp.example would be disabled, and is protected by "leaver2@corp.example".');
    expect(out).toContain('Nobody in the account is "a#b@corp.example", so that protects no one.');
    const none = await preview('--protect', join(more, 'nobody.txt'));
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('nobody.txt: the file names nobody, so it would protect no one.');
  });

  it('protect administrators without being asked', async () => {
    const account = join(files, 'administrator.json');
    const args = ['--users', join(files, 'users.csv'), '--account', account, '--now', NOW, '--quiet'];
    const { code, out } = await cli('preview', 'samples/ringcentral', ...args);
    expect(code).toBe(3);
    expect(out).toContain('leaver0@corp.example would be disabled, and is an administrator of the account.');
  });

  it('--allow-blocked lets the named reason pass, and says so in every format', async () => {
    const blocked = ['--max-disables', '2', '--max-changes', '1'];
    expect((await preview(...blocked, '--allow-blocked', 'max-disables')).code).toBe(3);
    const allowed = [...blocked, '--allow-blocked', 'max-disables', '--allow-blocked', 'max-changes'];
    const { code, out } = await preview(...allowed);
    expect(code).toBe(2);
    expect(out).toContain('Allowed (max-disables): 3 people would be disabled');
    for (const format of ['markdown', 'html']) {
      expect((await preview(...allowed, '--format', format)).out).toContain('Allowed (max-disables):');
    }
    const args = ['--users', join(files, 'users.csv'), '--account', join(files, 'account.json'), '--now', NOW];
    const json = JSON.parse((await cli('preview', 'samples/ringcentral', ...args, ...allowed, '--format', 'json')).out);
    expect(json.blocks).toMatchObject([
      { code: 'max-disables', people: 3, entries: ['line-2', 'line-3', 'line-4'], allowed: true },
      { code: 'max-changes', people: 3, allowed: true },
    ]);
    const junit = (await cli('preview', 'samples/ringcentral', ...args, ...allowed, '--format', 'junit')).out;
    expect(junit).toContain('<testsuite name="Safety" tests="2" failures="0" errors="0" skipped="0">');
  });

  it.each([
    [
      ['--max-disables', 'many'],
      '--max-disables is a number of people such as 25, or a percentage such as 5%; not many.',
    ],
    [['--max-removes', '101%'], '--max-removes is a number of people'],
    [['--max-snapshot-age', 'week'], '--max-snapshot-age is an age such as 36h or 7d; not week.'],
    [['--protect', 'protcted.txt'], '--protect protcted.txt: there is no such file'],
    [['--allow-blocked', 'all'], '--allow-blocked is one of empty-source,'],
  ])('%j is refused', async (options, message) => {
    const { code, err } = await preview(...options);
    expect([code, err.includes(message)]).toEqual([1, true]);
  });

  it('mean nothing to an import, which changes nothing in RingCentral', async () => {
    const args = ['--users', 'samples/users.csv', '--account', 'samples/account.json', '--direction', 'import'];
    const { code, err } = await cli('preview', 'jumpcloud', ...args, '--max-changes', '1');
    expect(code).toBe(1);
    expect(err).toContain('--max-changes belongs to a push: an import changes nothing in RingCentral.');
  });
});
