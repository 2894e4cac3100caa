import { describe, expect, it } from 'vitest';
import type { PlanOrigin } from '../../../../../client/webview/plan/messages';
import { firstShown, originChoices, originPeople } from '../../../../../client/webview/plan/model/origin';

function origin(changed: readonly number[], kept: readonly number[]): PlanOrigin {
  return { name: 'title', file: 'm.json', uri: 'file:///m.json', line: 3, range: { start: 1, end: 9 }, changed, kept };
}

describe('people whose values come from a part of the mapping', () => {
  it('are those whose value changes first, and on request those who have it already', () => {
    const one = origin([3, 1], [7]);
    expect(firstShown(one)).toBe('changed');
    expect([...originPeople(one, 'changed')]).toEqual([3, 1]);
    expect([...originPeople(one, 'all')]).toEqual([3, 1, 7]);
    expect(originChoices(one)).toEqual([
      ['changed', '2 people whose value changes'],
      ['all', 'all 3 who are sent it'],
    ]);
  });

  it('are those who have it already where nobody’s changes', () => {
    expect(firstShown(origin([], [7]))).toBe('all');
  });

  it('are nobody, and there is nothing to choose', () => {
    expect(firstShown(origin([], []))).toBe('changed');
    expect(originChoices(origin([], []))).toEqual([['changed', '0 people whose value changes']]);
  });
});
