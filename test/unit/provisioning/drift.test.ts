import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { accountDrift } from '../../../server/src/provisioning/drift/account-drift';
import { driftToData } from '../../../server/src/provisioning/render/drift/drift-json';
import { driftLine } from '../../../server/src/provisioning/render/drift/drift-words';
import { planAsHtml } from '../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../server/src/provisioning/render/markdown/plan-markdown';
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
    expect(planAsText(drifted)).toContain('and 5 more; --full lists all');
    expect(planAsText(drifted, { verbose: true }).match(/^~ P\d+ Obi/gm)).toHaveLength(25);
    expect(planAsMarkdown(drifted)).toContain('- and 5 more');
  });
});
