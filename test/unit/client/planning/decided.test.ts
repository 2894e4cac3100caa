import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanOrder } from '../../../../client/src/planning/protocol';
import { withWorker } from './built-worker';

/** What a person decides about one plan: reasons that shall not block it, and an earlier snapshot. */

const samples = join(__dirname, '../../../../samples');
const textOf = (path: string) => readFileSync(join(samples, path), 'utf8');
const started = withWorker();
const accountText = textOf('account.json');

const order = (parts: Partial<PlanOrder> = {}): PlanOrder => ({
  mapping: {
    kind: 'entra',
    label: 'Entra',
    key: 'file:///w/s.json#entra',
    files: [{ uri: 'file:///w/s.json', text: textOf('entra/ringcentral.synchronization-schema.json') }],
    safety: { maxChanges: { count: 0 }, maxDisables: { count: 0 } },
  },
  people: { name: 'users.csv', content: textOf('entra/users.csv') },
  account: { kind: 'file', name: 'account.json', content: accountText },
  now: Date.parse('2026-11-21T09:00:00Z'),
  ...parts,
});

describe('a reason that blocks a plan', () => {
  it('is allowed by its code and blocks again, and what is saved says the same', async () => {
    const planner = started();
    const plan = planner.newPlan();
    const { overview } = await planner.plan(plan, order());
    const codes = overview.blocks.map(({ code, isAllowed }) => [code, isAllowed]);
    expect(codes).toContainEqual(['max-changes', false]);
    const allowed = await planner.allow(plan, ['max-changes']);
    expect(allowed.blocks.find(({ code }) => code === 'max-changes')).toMatchObject({
      lead: 'Allowed (max-changes)',
      isAllowed: true,
    });
    expect(allowed.summaryLine).toBe(overview.summaryLine);
    const pieces: Uint8Array[] = [];
    await planner.export(plan, 'json', (piece) => void pieces.push(piece));
    const { blocks } = JSON.parse(Buffer.concat(pieces).toString());
    expect(blocks).toContainEqual(expect.objectContaining({ code: 'max-changes', allowed: true }));
    expect((await planner.allow(plan, [])).blocks).toEqual(overview.blocks);
  });

  it('stays allowed in a plan that is made with it', async () => {
    const planner = started();
    const { overview } = await planner.plan(planner.newPlan(), order({ allow: ['max-changes'] }));
    expect(overview.blocks.find(({ code }) => code === 'max-changes')?.isAllowed).toBe(true);
  });

  it('is not allowed in a plan that is not there', async () => {
    await expect(started().allow(7, ['max-changes'])).rejects.toThrow('Plan again');
  });
});

describe('an earlier snapshot', () => {
  const { users, ...rest } = JSON.parse(accountText);
  const [first, , ...others] = users;
  const earlier = { ...rest, takenAt: '2026-11-13T08:00:00Z', users: [{ ...first, title: 'Trainee' }, ...others] };

  it('shows what changed in the account since, and what the plan makes of it', async () => {
    const previous = { name: 'earlier.json', content: JSON.stringify(earlier) };
    const planner = started();
    const plan = planner.newPlan();
    const { overview } = await planner.plan(plan, order({ previous }));
    expect(overview.drift?.line).toBe(
      'Changed in the account since 2026-11-13 08:00 UTC, outside of this plan: 1 changed, 1 added, 0 removed.',
    );
    expect(overview.drift?.users.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(overview.drift?.users[0]?.values[0]).toMatch(/^title {2}Trainee → /);
    const pieces: Uint8Array[] = [];
    await planner.export(plan, 'json', (piece) => void pieces.push(piece));
    expect(JSON.parse(Buffer.concat(pieces).toString()).drift.users).toHaveLength(2);
  });

  it('that is none says which file it is', async () => {
    const previous = { name: 'earlier.json', content: '{}' };
    const planned = started().plan(1, order({ previous }));
    await expect(planned).rejects.toThrow('earlier.json is no account snapshot');
  });
});
