import { describe, expect, it } from 'vitest';
import { statements } from '../../../../server/src/account/statements';
import { eventMarks } from '../../../../server/src/provisioning/marks/event-mark';
import { entryMarks } from '../../../../server/src/provisioning/marks/event-marks';
import { refusalKind } from '../../../../server/src/provisioning/marks/refusal-kind';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { entryChanges } from '../../../../server/src/provisioning/render/explain-entry';
import { fixtureAccount, fixtureConnector, planFor } from '../support';

const ada = 'aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1';
const ben = (state: string, country: string) =>
  `bkrueger,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,${state},${country},1`;

function marksOf(plan: ReturnType<typeof planFor>) {
  return plan.entries.map((entry) => entryMarks(entry, entryChanges(entry).changes));
}

/** An update with these changes, and nothing else that could be marked. */
function updateOf(path: string, before: string | boolean | undefined, after: string | boolean | undefined) {
  const [entry] = planFor([ben('CA', 'US')]).entries;
  return entryMarks({ ...entry, action: 'update', requests: [] } as unknown as PlanEntry, [{ path, before, after }]);
}

describe('the marks of people', () => {
  it('a create takes a licence; who stays as they are has no mark', () => {
    expect(marksOf(planFor([ada, ben('CA', 'US')]))).toEqual([['licence-taken'], []]);
  });

  it('the marks of licences are as many as the plan counts', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((n) => ada.replaceAll('ada.obi', `ada.obi${n}`).replace('aobi', n));
    const plan = planFor(rows);
    const marks = marksOf(plan).flat();
    expect(marks.filter((mark) => mark === 'licence-taken')).toHaveLength(plan.licences.used);
    expect(marks).toContain('refused-place');
  });

  it('a leaver is deactivated, and the country that changes is marked', () => {
    expect(marksOf(planFor(['hana.sato,Hana,Sato,hana.sato@corp.example,,,,,,0']))).toEqual([['deactivated']]);
    expect(updateOf('addresses[work].country', 'United States', 'Canada')).toEqual(['country-changed']);
  });

  it.each([
    ['userName', 'a@corp.example', 'b@corp.example', ['login-renamed']],
    ['active', true, false, ['deactivated']],
    ['active', false, true, ['reactivated']],
    ['active', undefined, true, []],
    ['phoneNumbers[mobile]', '+16505550101', undefined, ['phone-changed']],
    ['mobilePhone', undefined, '+16505550101', ['phone-changed']],
    ['countryCode', 'US', 'DE', ['country-changed']],
    ['title', 'A', 'B', []],
    ['__proto__', 'A', 'B', []],
  ] as const)('%s from %s to %s', (path, before, after, marks) => {
    expect(updateOf(path, before, after)).toEqual(marks);
  });

  it('a duplicate e-mail is a name that is taken', () => {
    const taken = planFor([ada, ada.replace('aobi', 'other')], { connector: fixtureConnector('good') });
    const [, second] = taken.entries;
    expect(second?.action === 'refused' ? refusalKind(second) : 'taken').toBe('taken');
  });

  it('nothing that is not refused has a kind', () => {
    const [entry] = planFor([ada], { account: fixtureAccount() }).entries;
    expect(refusalKind(entry!)).toBeUndefined();
  });

  it('every statement about writing that can refuse has a kind of its own', () => {
    const [entry] = planFor([ada]).entries;
    const kindOf = (id: string) =>
      refusalKind({
        ...entry,
        action: 'refused',
        match: entry!.match,
        requests: [{ answer: { status: 400, body: undefined, predictions: [id] } }],
      } as unknown as PlanEntry);
    // What these say is how things read back, not why they are refused.
    const harmless = ['W1', 'W2', 'W8', 'W11', 'W14', 'W15', 'W16', 'W18', 'W21', 'W24', 'W36'];
    const refusals = statements.filter(({ id }) => id.startsWith('W') && !harmless.includes(id));
    expect(refusals.map(({ id }) => id).filter((id) => kindOf(id) === 'other')).toEqual([]);
    for (const { id } of refusals) expect(eventMarks).toContain(`refused-${kindOf(id)}`);
  });
});
