import { describe, expect, it } from 'vitest';
import { shortened } from '../../../server/src/text/shortened';

describe('a text that is quoted in a sentence', () => {
  it('stays whole while it is short, and is cut at a character otherwise', () => {
    expect(shortened('department', 10)).toBe('department');
    expect(shortened('departments', 10)).toBe('departmen…');
    expect(shortened('ab😀cd', 4)).toBe('ab…');
    expect(shortened('ab😀cd', 5)).toBe('ab😀…');
  });
});
