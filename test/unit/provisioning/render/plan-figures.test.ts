import { describe, expect, it } from 'vitest';
import { entryMarks } from '../../../../server/src/provisioning/marks/event-marks';
import { effortLine, snapshotLine, summaryLine } from '../../../../server/src/provisioning/plan/summary';
import { planFigures } from '../../../../server/src/provisioning/render/figures/plan-figures';
import { planFor } from '../support';

const ada = 'aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1';
const rows = ['a', 'b', 'c', 'd'].map((n) => ada.replaceAll('ada.obi', `ada.obi${n}`).replace('aobi', n));
const now = Date.parse('2026-01-31T11:14:00Z');

describe('the numbers of a plan', () => {
  const plan = { ...planFor(rows), accountReadAt: '2026-01-31T09:14:00Z', now };
  const figures = planFigures(plan);
  const figure = (id: string) => figures.find((one) => one.id === id);

  it('say what the lines of the terminal say', () => {
    expect(summaryLine(plan)).toContain(figure('sent')?.text);
    expect(`${figure('writes')?.text}, ${figure('minutes')?.text} · ${figure('licences')?.text}`).toBe(
      effortLine(plan),
    );
    expect(figure('account')?.text).toBe(`reads: ${snapshotLine(plan.accountReadAt, plan.now)}`);
  });

  it('are computed before the eyes of the reader, with the source of each limit', () => {
    expect(figure('minutes')?.reason[0]?.says).toContain(
      '4 writes ÷ 10 a minute = 0.4, rounded up to whole minutes: 1',
    );
    for (const { source } of figure('minutes')?.reason ?? []) expect(source?.title).toBeTruthy();
  });

  it('lead to as many people as they count', () => {
    const { marks = [] } = figure('licences')?.people ?? {};
    const people = plan.entries.filter((entry) => entryMarks(entry, []).some((mark) => marks.includes(mark)));
    expect(people).toHaveLength(plan.licences.used);
    expect(people.length).toBeGreaterThan(0);
    const { actions = [] } = figure('writes')?.people ?? {};
    const written = plan.entries.filter(({ action }) => actions.includes(action)).flatMap(({ requests }) => requests);
    expect(written).toHaveLength(plan.effort.writes);
  });

  it('name limits of other sides with where they are published', () => {
    const limits = [{ says: 'A cycle.', minutes: 40, source: 'https://learn.microsoft.com/x' }];
    const [, , minutes] = planFigures({ ...plan, effort: { ...plan.effort, limits } });
    expect(minutes?.reason.at(-1)).toEqual({
      says: '40 min. A cycle.',
      source: { title: 'learn.microsoft.com', url: 'https://learn.microsoft.com/x' },
    });
  });

  it('are left out where there is nothing to count', () => {
    const none = planFor([]);
    const ids = planFigures({ ...none, accountReadAt: undefined }).map(({ id }) => id);
    expect(ids).toEqual(['sent', 'writes', 'licences']);
    expect(planFigures({ ...none, licences: { used: 0, free: undefined } }).map(({ id }) => id)).not.toContain(
      'licences',
    );
  });
});
