import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { planAsJson } from '../../../../server/src/provisioning/render/plan-json';
import { accountOf, held, MAPPINGS, map, objectMapping, planOf } from './support';

const odd = fc.oneof(
  fc.constantFrom(null, '', 'Ada', 'a"b', 'a\\b', true, false, 0, '__proto__', 'ada@corp.example', ['x', 'y'], [], {
    a: 1,
  }),
  fc.string({ maxLength: 8 }),
);
const someone = fc.record(
  {
    mail: odd,
    givenName: odd,
    surname: odd,
    jobTitle: odd,
    accountEnabled: odd,
    isAssigned: odd,
    deletedDateTime: odd,
    '@removed': odd,
    department: odd,
  },
  { requiredKeys: ['mail'] },
);
const expression = fc.constantFrom(
  '[department]',
  'Replace([department], "x", , , "", , )',
  'Switch([department], "d", "", "empty")',
  'IIF([jobTitle]="Ada", IgnoreAttributeFlow, [department])',
  'Mid([department], 0, 2)',
  'Nothing([x])',
  'Left(',
  '',
);
const account = accountOf([held('1', 'ada@corp.example'), held('2', 'Ada', { active: false, status: 'NotActivated' })]);

describe('any people and any expression', () => {
  it('get an entry each, in their order, which explains itself and does not touch the account', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 4 }), expression, (people, text) => {
        const document = objectMapping([...MAPPINGS, map('externalId', text)]);
        const plan = planOf(people, { document, account });
        expect(plan.entries).toHaveLength(people.length);
        const total = Object.values(plan.counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(people.length);
        for (const entry of plan.entries) expect(explainEntry(entry).steps[0]?.name).toBe('source');
        expect(planAsJson(planOf(people, { document, account }))).toBe(planAsJson(plan));
        expect(account.get('1')?.scim.title).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
