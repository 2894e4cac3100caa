import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanningCancelled } from '../../../../client/src/planning/planner';
import type { CompareOrder, CompareProgress, ExpectOrder } from '../../../../client/src/planning/protocol';
import { UnreadableAccount } from '../../../../client/src/planning/unreadable-account';
import { withWorker } from './built-worker';

const samples = join(__dirname, '../../../../samples');
const textOf = (path: string) => readFileSync(join(samples, path), 'utf8');
const started = withWorker();

const schema = textOf('entra/ringcentral.synchronization-schema.json');
const account = { kind: 'file', name: 'account.json', content: textOf('account.json') } as const;
const now = Date.parse('2026-11-21T09:00:00Z');

/** As many people of Entra as asked for, each with a name of their own. */
function peopleText(count: number): string {
  const [header = '', ...lines] = textOf('entra/users.csv').trim().split('\n');
  const [ada = ''] = lines.filter((line) => line.includes('ada.obi'));
  const many = Array.from({ length: count }, (_, n) => ada.replaceAll('ada.obi', `ada.obi${n}`));
  return [header, ...many].join('\n');
}

function compareOrder(people: string, edit: (text: string) => string): CompareOrder {
  const uri = 'file:///w/schema.json';
  const version = (label: string, text: string) => ({
    label,
    mapping: { kind: 'file', key: '', files: [{ uri, text }], beside: [] } as const,
  });
  return {
    before: version('schema.json (HEAD)', schema),
    after: version('schema.json', edit(schema)),
    subjects: {
      people: { name: 'users.csv', content: new TextEncoder().encode(people) },
      account,
      now,
      options: {},
      safety: {},
    },
  };
}

const withTitle = (text: string) => text.replace('IgnoreFlowIfNullOrEmpty([jobTitle])', 'ToUpper([jobTitle], )');

describe('a comparison made in a worker', () => {
  it('says what differs and whose result changes', async () => {
    const seen: CompareProgress[] = [];
    const order = compareOrder(peopleText(3000), withTitle);
    const report = await started().compare(order, new AbortController().signal, (progress) => seen.push(progress));
    expect(report.summary).toBe('Mapping: 0 added, 0 removed, 1 changed · people: 3000 of 3000 get another result');
    expect(report.people?.groups.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
    expect(seen.map(({ phase }) => phase)).toContain('after');
    expect(seen.every(({ done, total }) => total === 3000 && done <= total)).toBe(true);
  });

  it('is cancelled in the middle, and the worker goes on', async () => {
    const planner = started();
    const cancellation = new AbortController();
    const begin = performance.now();
    const cut = planner.compare(compareOrder(peopleText(20_000), withTitle), cancellation.signal, () =>
      cancellation.abort(),
    );
    await expect(cut).rejects.toThrow(PlanningCancelled);
    const cancelled = performance.now() - begin;
    const next = planner.compare(compareOrder(peopleText(10), withTitle), new AbortController().signal, () => {});
    expect((await next).people?.summary).toBe('People: 10 of 10 get another result');
    // The rest of the 20,000 is not planned first.
    expect(performance.now() - begin - cancelled).toBeLessThan(5000);
  });

  it('tells in the words of a person what cannot be compared or read', async () => {
    const planner = started();
    const { signal } = new AbortController();
    const other = compareOrder('', () => '{"no":"mapping"}');
    await expect(planner.compare(other, signal, () => {})).rejects.toThrow('schema.json is no mapping.');
    const { subjects, ...versions } = compareOrder(peopleText(1), withTitle);
    if (subjects === undefined) throw new Error('the order has no people');
    const unreadable = { ...versions, subjects: { ...subjects, account: { ...account, content: '{}' } } };
    await expect(planner.compare(unreadable, signal, () => {})).rejects.toThrow(UnreadableAccount);
  });
});

const project = {
  ringcentralProvisioning: 1,
  mappings: [
    {
      name: 'Entra',
      mapping: 'schema.json',
      people: 'users.csv',
      account: 'account.json',
      options: { oktaApp: 'scim' },
      expectations: [
        { person: { line: 2 }, action: 'create', attributes: { title: 'Nobody' } },
        { person: 'nobody@example.com', action: 'create' },
      ],
    },
  ],
};

const expectOrder = (people: string): ExpectOrder => ({
  project: { uri: 'file:///w/ringcentral-provisioning.json', text: JSON.stringify(project) },
  entry: 0,
  mapping: { place: 'schema.json', isFile: true, files: [{ uri: 'file:///w/schema.json', text: schema }] },
  people: { name: 'users.csv', content: new TextEncoder().encode(people) },
  account: { ...account, stamp: 'one' },
  now,
});

describe('expectations held in a worker', () => {
  it('come to what holds, with the places of both files', async () => {
    const planner = started();
    const { results, summary, notes } = await planner.expect(expectOrder(peopleText(2)), new AbortController().signal);
    expect(summary).toContain('2 to create');
    expect(notes).toEqual(['The option oktaApp means nothing to this mapping and is not used.']);
    expect(results.map(({ checks }) => checks.map(({ verdict }) => verdict))).toEqual([
      ['passed', 'failed'],
      ['failed'],
    ]);
    const [, title] = results[0]?.checks ?? [];
    expect(schema.slice(title?.source?.start, title?.source?.end)).toContain('jobTitle');
    expect(title?.own.uri).toBe('file:///w/ringcentral-provisioning.json');
  });

  it('are cancelled in the middle', async () => {
    const planner = started();
    const cancellation = new AbortController();
    const cut = planner.expect(expectOrder(peopleText(20_000)), cancellation.signal);
    setTimeout(() => cancellation.abort(), 300);
    await expect(cut).rejects.toThrow(PlanningCancelled);
    await expect(planner.expect(expectOrder(peopleText(1)), new AbortController().signal)).resolves.toBeDefined();
  });

  it('read a snapshot once while its stamp is the same', async () => {
    const planner = started();
    const { signal } = new AbortController();
    await planner.expect(expectOrder(peopleText(1)), signal);
    const without = (stamp: string) => ({ ...expectOrder(peopleText(1)), account: { ...account, content: '', stamp } });
    await expect(planner.expect(without('one'), signal)).resolves.toBeDefined();
    await expect(planner.expect(without('two'), signal)).rejects.toThrow(UnreadableAccount);
  });
});

describe('a worker with nothing to do', () => {
  it('ends after a while, and begins anew when it is asked', async () => {
    const planner = started({ idle: 20 });
    const { signal } = new AbortController();
    await planner.expect(expectOrder(peopleText(1)), signal);
    expect(planner.isRunning).toBe(true);
    await expect.poll(() => planner.isRunning).toBe(false);
    await expect(planner.expect(expectOrder(peopleText(1)), signal)).resolves.toBeDefined();
  });
});
