import { describe, expect, it } from 'vitest';
import { accountOf, entryOf, held, MAPPINGS, type Members, objectMapping, person, planOf, stepsOf } from './support';

const clause = (operatorName: string, sourceOperandName: string, ...values: string[]) => ({
  operatorName,
  sourceOperandName,
  targetOperand: values.length === 0 ? null : { values },
});
const sales = { name: 'Sales', clauses: [clause('EQUALS', 'department', 'Sales')] };
const belmont = {
  name: 'Belmont',
  clauses: [clause('EQUALS', 'city', 'Belmont'), clause('IS NOT NULL', 'department')],
};
const document = objectMapping(MAPPINGS, { scope: { groups: [sales, belmont], inputFilterGroups: [] } });
const account = accountOf([held('1', 'ada@corp.example')]);

describe('who is in scope', () => {
  it('fits one group with all of its clauses', () => {
    const action = (more: Members) =>
      entryOf(person('new@corp.example', { department: null, city: null, ...more }), { document }).action;
    expect(action({ department: 'Sales' })).toBe('create');
    expect(action({ department: 'IT', city: 'Belmont' })).toBe('create');
    expect(action({ city: 'Belmont' })).toBe('skipped');
    expect(action({ department: 'sales' })).toBe('skipped');
  });

  it('is not created out of it, and the reason names the clause', () => {
    const entry = entryOf(person('new@corp.example', { department: 'IT', city: 'Paris' }), { document });
    expect(stepsOf(entry)).toEqual([
      'source success EntryImport',
      'scope skipped EntrySynchronizationScoping',
      'match success',
      'action skipped EntrySynchronizationSkip',
    ]);
    expect(entry.reason).toContain('not effectively entitled');
    expect(entry.reason).toContain('department EQUALS "Sales" does not hold for "IT"');
  });

  it('is disabled when they leave it, with nothing but active', () => {
    const entry = entryOf(person('ada@corp.example', { department: 'IT', city: 'Paris', jobTitle: 'New' }), {
      document,
      account,
    });
    expect(entry.action).toBe('disable');
    expect(JSON.parse(entry.requests.at(-1)?.body ?? '')).toMatchObject({
      Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
    });
  });

  it('stays with SkipOutOfScopeDeletions', () => {
    const options = { skipOutOfScopeDeletions: true };
    const entry = entryOf(person('ada@corp.example', { department: 'IT', city: 'Paris' }), {
      document,
      account,
      options,
    });
    expect([entry.action, entry.requests.every(({ method }) => method === 'GET')]).toEqual(['skipped', true]);
    const disabled = person('ada@corp.example', { department: 'Sales', city: null, accountEnabled: false });
    expect(entryOf(disabled, { document, account, options }).action).toBe('disable');
  });

  it('is not looked at when an input filter keeps them out', () => {
    const early = objectMapping(MAPPINGS, { scope: { groups: [], inputFilterGroups: [sales] } });
    const entry = entryOf(person('ada@corp.example', { department: 'IT' }), { document: early, account });
    expect([entry.action, entry.requests]).toEqual(['skipped', []]);
  });

  it('is unknown for a group without clauses, unless another group fits', () => {
    const groups = [{ name: 'Empty', clauses: [] }, sales];
    const odd = objectMapping(MAPPINGS, { scope: { groups } });
    const of = (department: string) => entryOf(person('new@corp.example', { department }), { document: odd });
    expect(of('Sales').action).toBe('create');
    expect(of('IT').action).toBe('unknown');
    expect(of('IT').reason).toContain('a filter group without clauses');
  });

  it('is unknown for an operator nobody documents, or an attribute the file does not have', () => {
    const odd = objectMapping(MAPPINGS, {
      scope: { groups: [{ clauses: [clause('SOUNDS LIKE', 'department', 'x')] }] },
    });
    const entry = entryOf(person('ada@corp.example', { department: 'IT' }), { document: odd, account });
    expect([entry.action, entry.steps()[1]?.status]).toEqual(['unknown', 'unknown']);
    expect(entry.reason).toContain('SOUNDS LIKE');
    const plan = planOf([person('ada@corp.example')], { document, account });
    expect(plan.entries[0]?.action).toBe('unknown');
    expect(plan.notes.join()).toContain('has no "department", which the scoping filter uses');
  });
});
