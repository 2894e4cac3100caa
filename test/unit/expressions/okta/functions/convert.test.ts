import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../../server/src/expressions/okta/functions/convert/round';
import { call, itAgreesOn, reason } from './support';

describe('Conversion functions', () => {
  itAgreesOn('convert', 27);

  it('round to the nearest, and take no side at a half', () => {
    expect([1.4, 1.6, -1.4, -1.6, 3, 0.49999999999999994].map(nearest)).toEqual([1, 2, -1, -2, 3, 0]);
    expect([0.5, 1.5, -0.5, Number.NaN, Number.POSITIVE_INFINITY].map(nearest)).toEqual(Array(5).fill(undefined));
    expect(Object.is(nearest(-0.2), 0)).toBe(true);
  });

  it('do not take a million digits for a number', () => {
    expect(reason(call('Convert.toInt', ['9'.repeat(1_000_000)]))).toContain('range');
  });
});
