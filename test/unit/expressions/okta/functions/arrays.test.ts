import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../../../server/src/expressions/kit/value';
import { call, itAgreesOn, reason } from './support';

describe('Array functions', () => {
  itAgreesOn('array', 57);

  it('leave the array they are given as it is', () => {
    const list = Object.freeze([1, 2]);
    expect(call('Arrays.add', [list, 3])).toEqual([1, 2, 3]);
    expect(call('Arrays.remove', [list, 1])).toEqual([2]);
    expect(list).toEqual([1, 2]);
  });

  it('find a value beside an element that is not known, but cannot exclude it', () => {
    const list = ['a', new Unknown('not given')];
    expect(call('Arrays.contains', [list, 'a'])).toBe(true);
    expect(reason(call('Arrays.contains', [list, 'b']))).toBe('not given');
    expect(reason(call('Arrays.remove', [list, 'a']))).toBe('not given');
    expect(call('Arrays.size', [list])).toBe(2);
    expect(reason(call('Arrays.toCsvString', [list]))).toBeDefined();
  });

  it('compare arrays in arrays by their content', () => {
    expect(call('Arrays.contains', [[[1, 2]], [1, 2]])).toBe(true);
  });
});
