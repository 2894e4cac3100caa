import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanningCancelled } from '../../../../client/src/planning/planner';
import type { PlanOrder } from '../../../../client/src/planning/protocol';
import { withWorker } from './built-worker';

const samples = join(__dirname, '../../../../samples');
const textOf = (path: string) => readFileSync(join(samples, path), 'utf8');
const started = withWorker();

const COUNT = 6000;

/** An account of as many users, each with a name and address of their own. */
function accountText(): string {
  const { users, ...rest } = JSON.parse(textOf('account.json'));
  const [first] = users;
  const many = Array.from({ length: COUNT }, (_, n) => {
    const email = `user${n}@northwind.example`;
    return {
      ...first,
      id: String(n),
      userName: email,
      name: { givenName: 'U', familyName: String(n) },
      emails: [{ type: 'work', value: email }],
    };
  });
  return JSON.stringify({ ...rest, users: many });
}

const orders: Readonly<Record<string, Pick<PlanOrder, 'mapping' | 'people'>>> = {
  Okta: {
    mapping: {
      kind: 'okta',
      label: 'import',
      key: 'file:///w/i.json#okta',
      files: [{ uri: 'file:///w/i.json', text: textOf('okta/ringcentral-import.profile-mapping.json') }],
    },
    people: { name: 'people.csv', content: textOf('okta/people.csv') },
  },
  JumpCloud: {
    mapping: {
      kind: 'jumpcloud',
      label: 'JumpCloud',
      key: 'x#jumpcloud',
      files: [],
      options: { direction: 'import' },
    },
    people: { name: 'people.csv', content: textOf('jumpcloud/people.csv') },
  },
};

const orderOf = (provider: string): PlanOrder => ({
  ...(orders[provider] as Pick<PlanOrder, 'mapping' | 'people'>),
  account: { kind: 'file', name: 'account.json', content: accountText() },
  now: Date.parse('2026-11-20T11:14:00Z'),
});

describe.each(Object.keys(orders))('an import of users into %s', (provider) => {
  it('has rows before it is finished, and says how many users of the account are through', async () => {
    const planner = started();
    const plan = planner.newPlan();
    const totals = new Set<number>();
    let isPlanned = false;
    const planned = planner
      .plan(plan, orderOf(provider), { onProgress: ({ total }) => totals.add(total) })
      .finally(() => {
        isPlanned = true;
      });
    const begin = await planner.rows(plan, 0, 0);
    expect(isPlanned).toBe(false);
    expect(begin.rows.length).toBeGreaterThanOrEqual(300);
    expect(begin.isLast).toBe(false);
    const { people, overview } = await planned;
    expect(people).toBe(COUNT);
    expect(Object.values(overview.counts).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    expect([...totals].every((total) => total === COUNT)).toBe(true);
  });

  it('is cancelled in the middle', async () => {
    const planner = started();
    const plan = planner.newPlan();
    const cancellation = new AbortController();
    const planned = planner.plan(plan, orderOf(provider), { signal: cancellation.signal });
    void planner.rows(plan, 0, 0).then(
      () => cancellation.abort(),
      () => undefined,
    );
    await expect(planned).rejects.toThrow(PlanningCancelled);
    await expect(planner.details(plan, 'ringcentral-1')).rejects.toThrow('Plan again');
  });
});
