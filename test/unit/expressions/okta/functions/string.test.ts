import { describe, expect, it } from 'vitest';
import { call, itAgreesOn, reason } from './support';

describe('String functions', () => {
  itAgreesOn('string', 120);
  itAgreesOn('unqualified', 7);

  it('name themselves in what is not known', () => {
    expect(reason(call('String.append', [null, 'x']))).toContain('String.append');
    expect(reason(call('toUpperCase', [null]))).toContain('toUpperCase');
  });

  it('give the same object for every person without a value', () => {
    expect(call('String.replace', [null, 'a', 'b'])).toBe(call('String.replace', [null, 'a', 'b']));
  });

  it('take no objects for texts', () => {
    expect(reason(call('String.append', [{ a: 1 }, 'x']))).toContain('object');
    expect(reason(call('String.len', [new Map()]))).toContain('object');
  });

  it('insert a replacement literally', () => {
    expect(call('String.replace', ['a', 'a', '$&'])).toBe('$&');
  });

  it('run in linear time on long texts', () => {
    const long = 'ab'.repeat(500_000);
    expect(call('String.replace', [long, 'b', ''])).toHaveLength(500_000);
    expect(reason(call('String.substringBefore', [long, 'c']))).toContain('does not occur');
    expect(call('String.removeSpaces', [` ${long}`])).toHaveLength(1_000_000);
  });
});
