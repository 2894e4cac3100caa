import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../../../server/src/expressions/kit/value';
import { call, itAgreesOn, reason } from './support';

describe('Group functions', () => {
  itAgreesOn('group', 54);

  it('pass on why the groups are not known', () => {
    const values = { groups: new Unknown('no sample') };
    expect(reason(call('isMemberOfGroup', ['g1'], { values }))).toBe('no sample');
    expect(reason(call('isMemberOfGroup', ['g1'], { values: { groups: 'Sales' } }))).toContain('no array');
  });

  it('give whole groups, of which what was not given is not known', () => {
    const values = { groups: [{ id: 'g1', name: 'Sales', profile: { description: 'People' } }] };
    const [group] = call('user.getGroups', [{ 'group.id': 'g1' }], { values }) as readonly Record<string, never>[];
    expect(group).toMatchObject({ id: 'g1', name: 'Sales', profile: { name: 'Sales', description: 'People' } });
    expect(reason(group!.type!)).toContain('type');
  });

  it('take criteria as maps too', () => {
    const values = { groups: [{ id: 'g1', name: 'Sales' }] };
    const criteria = new Map([['group.profile.name', ['Eng', 'Sal']]]);
    expect(call('user.isMemberOf', [criteria], { values })).toBe(true);
  });

  it('use a new pattern when it changes', () => {
    const values = { groups: ['Sales'] };
    expect(call('isMemberOfGroupNameRegex', ['Sales'], { values })).toBe(true);
    expect(call('isMemberOfGroupNameRegex', ['Eng.*'], { values })).toBe(false);
    expect(call('isMemberOfGroupNameRegex', ['Sal.*'], { values })).toBe(true);
  });
});
