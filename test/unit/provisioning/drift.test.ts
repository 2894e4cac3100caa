import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { accountDrift } from '../../../server/src/provisioning/drift/account-drift';
import { driftToData } from '../../../server/src/provisioning/render/drift/drift-json';
import { driftLine } from '../../../server/src/provisioning/render/drift/drift-words';
import { planAsHtml } from '../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../server/src/provisioning/render/plan-csv';
import { planAsJunit } from '../../../server/src/provisioning/render/plan-junit';
import { planAsNdjson } from '../../../server/src/provisioning/render/plan-ndjson';
import { planAsText } from '../../../server/src/provisioning/render/plan-text';
import { planFor } from './support';

type Members = Readonly<Record<string, unknown>>;

function user(name: string, region: string, more: Members = {}): Members {
  const mail = `${name.toLowerCase()}@corp.example`;
  return {
    ...{ id: `id-${name}`, userName: mail, name: { givenName: name, familyName: 'Obi' }, status: 'Enabled' },
    emails: [{ type: 'work', value: mail }],
    addresses: [{ type: 'work', locality: 'Belmont', region, country: 'US' }],
    ...more,
  };
}

function snapshotOf(users: readonly Members[], takenAt?: string) {
  const parsed = parseSnapshot({ format: 'ringcentral-account/1', users, unassigned: [], ...(takenAt && { takenAt }) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const before = snapshotOf(
  [user('Ada', 'CA'), user('Ben', 'CA'), user('Cleo', 'CA', { title: 'Lead' }), user('Gone', 'CA')],
  '2026-01-30T09:14:00Z',
);
const now = snapshotOf(
  [user('Ada', 'NY'), user('Ben', 'CA'), user('Cleo', 'CA', { title: 'Head', status: 'Disabled' }), user('Zoe', 'CA')],
  '2026-01-31T09:14:00Z',
);
/** Puts Ada's address back. */
const plan = planFor(['ada,Ada,Obi,ada@corp.example,,,Belmont,CA,US,1'], { account: AccountModel.fromSeed(now) });
const drift = accountDrift(before, now, plan.entries);

/** The fields of a CSV file, row by row (RFC 4180). */
function csvRows(of: Parameters<typeof planAsCsv>[0]): readonly (readonly string[])[] {
  const text = [...planAsCsv(of)].join('').replace('\ufeff', '').trimEnd();
  return text
    .split('\r\n')
    .map((row) =>
      [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

describe('what changed in the account since an earlier snapshot', () => {
  it('is told by user and value, with what the plan makes of it', () => {
    expect(drift.since).toBe('2026-01-30T09:14:00Z');
    expect(drift.users.map(({ kind, title, entry }) => [kind, title, entry])).toEqual([
      ['changed', 'Ada Obi', 'line-2'],
      ['changed', 'Cleo Obi', undefined],
      ['added', 'Zoe Obi', undefined],
      ['removed', 'Gone Obi', undefined],
    ]);
    expect(drift.users[0]?.values).toEqual([
      { path: 'addresses[type eq "work"].region', before: 'CA', after: 'NY', planned: 'CA' },
    ]);
    expect(drift.users[1]?.values).toContainEqual({ path: 'title', before: 'Lead', after: 'Head' });
    expect(drift.users[1]?.values).toContainEqual({ path: 'status', before: 'Enabled', after: 'Disabled' });
  });

  it('stands below the plan in text, folded in Markdown, in a section of the page', () => {
    const drifted = { ...plan, drift };
    const line =
      'Changed in the account since 2026-01-30 09:14 UTC, outside of this plan: 2 changed, 1 added, 1 removed.';
    const text = planAsText(drifted);
    expect(text).toContain(`\n${line}\n~ Ada Obi  ada@corp.example\n`);
    expect(text).toContain('    addresses[type eq "work"].region  CA → NY (the plan makes it CA)\n');
    expect(text).toContain('+ Zoe Obi  zoe@corp.example\n- Gone Obi  gone@corp.example\n');
    expect(planAsText(drifted, { quiet: true })).not.toContain('Changed in the account');
    expect(planAsMarkdown(drifted)).toContain('<details><summary>Changed in the account since');
    expect([...planAsHtml(drifted)].join('')).toContain('<section id="drift"');
    for (const whole of [planAsText(plan), planAsMarkdown(plan), [...planAsHtml(plan)].join('')])
      expect(whole).not.toMatch(/drift|Changed in the account/);
  });

  it('stands behind the people in CSV, in rows that say that they are not about the plan', () => {
    const [header, ...rows] = csvRows({ ...plan, drift });
    const column = (row: readonly string[], name: string) => row[header?.indexOf(name) ?? -1];
    const own = rows.filter((row) => column(row, 'about') === 'plan');
    expect(own.every((row) => column(row, 'id') === 'line-2')).toBe(true);
    expect(own.length).toBe(rows.findIndex((row) => column(row, 'about') === 'drift'));
    const drifted = rows.slice(own.length);
    expect(drifted.every((row) => row.length === header?.length && column(row, 'about') === 'drift')).toBe(true);
    const shown = ['title', 'action', 'id', 'attribute', 'before', 'after', 'notes'];
    expect(drifted.map((row) => shown.map((name) => column(row, name)))).toEqual([
      ['Ada Obi', 'changed', 'line-2', 'addresses[type eq "work"].region', 'CA', 'NY', 'The plan makes it CA.'],
      ['Cleo Obi', 'changed', '', 'active', 'true', 'false', ''],
      ['Cleo Obi', 'changed', '', 'title', 'Lead', 'Head', ''],
      ['Cleo Obi', 'changed', '', 'status', 'Enabled', 'Disabled', ''],
      ['Zoe Obi', 'added', '', '', '', '', ''],
      ['Gone Obi', 'removed', '', '', '', '', ''],
    ]);
    const nothing = csvRows({ ...plan, drift: accountDrift(now, now, []) }).at(-1) ?? [];
    expect(column(nothing, 'reason')).toBe('Nothing changed in the account since 2026-01-31 09:14 UTC.');
    expect(csvRows(plan)).toHaveLength(own.length + 1);
  });

  it('is a suite of JUnit in which nothing fails, and counted', () => {
    const xml = [...planAsJunit({ ...plan, drift })].join('');
    expect(xml).toContain('<testsuite name="Drift" tests="4" failures="0" errors="0" skipped="0">');
    expect(xml).toContain('<testcase classname="Drift" name="Ada Obi (ada@corp.example)">');
    expect(xml).toContain('addresses[type eq &quot;work&quot;].region  CA → NY (the plan makes it CA)');
    expect(xml).toContain('    <system-out>Changed in the account since 2026-01-30 09:14 UTC');
    expect(xml).toContain(`<testsuites name="Provisioning plan" tests="${plan.entries.length + 4}"`);
    expect(xml.match(/<testcase /g)).toHaveLength(plan.entries.length + 4);
    expect([...planAsJunit(plan)].join('')).not.toContain('Drift');
  });

  it('is in the last line of NDJSON, as in JSON', () => {
    const lines = [...planAsNdjson({ ...plan, drift })].map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ type: 'end', drift: JSON.parse(JSON.stringify(driftToData(drift))) });
  });

  it('has no values of the plan where it would be refused, and null for none in JSON', () => {
    const refused = { ...plan.entries[0], action: 'refused' as const };
    const entries = [Object.assign(Object.create(plan.entries[0] ?? null), refused)];
    expect(accountDrift(before, now, entries).users[0]?.values[0]).not.toHaveProperty('planned');
    const undated = accountDrift(snapshotOf([user('Ada', 'CA', { title: 'Lead' })]), now, []);
    const [ada] = driftToData(undated).users;
    expect(driftToData(undated).since).toBeNull();
    expect(ada).toMatchObject({ entry: null });
    expect(ada?.values).toContainEqual({ path: 'title', before: 'Lead', after: null });
  });

  it('is said to be nothing where nothing changed', () => {
    expect(driftLine(accountDrift(now, now, plan.entries))).toBe(
      'Nothing changed in the account since 2026-01-31 09:14 UTC.',
    );
  });

  it('lists twenty users, and all when everything is asked for', () => {
    const many = (region: string) => snapshotOf(Array.from({ length: 25 }, (_, n) => user(`P${n}`, region)));
    const drifted = { ...plan, drift: accountDrift(many('CA'), many('NY'), []) };
    expect(planAsText(drifted)).toContain('and 5 more\n');
    expect(planAsText(drifted, { wayToAll: '--full lists all' })).toContain('and 5 more; --full lists all\n');
    expect(planAsText(drifted, { full: true }).match(/^~ P\d+ Obi/gm)).toHaveLength(25);
    expect(planAsMarkdown(drifted)).toContain('- and 5 more');
  });
});
