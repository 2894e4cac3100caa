import { describe, expect, it } from 'vitest';
import { matcher } from '../../../../server/src/expressions/okta/runtime/regex';

describe('matches', () => {
  it.each([
    ['a.c', 'abc', true],
    ['b', 'abc', false],
    ['(?i)ABC', 'abc', true],
    ['(?s)a.c', 'a\nc', true],
    ['a.c', 'a\nc', false],
    ['a|b', 'a', true],
    ['a|b', 'ax', false],
    ['\\p{Lu}\\p{L}+', 'Ärzte', true],
    ['\\d{3}-\\d{4,}', '123-45678', true],
    ['', '', true],
  ])('%s and %j: %s', (pattern, text, expected) => {
    const found = matcher(pattern);
    expect('matches' in found && found.matches(text)).toBe(expected);
  });

  it.each(['(', 'a)', '[a', '*a', 'a**', 'a{2,1}'])('%s is not valid in Java either', (pattern) => {
    expect(matcher(pattern)).toEqual({ invalid: pattern });
  });

  it.each([
    '\\Qa.b\\E',
    'a++',
    '(?>a+)b',
    '\\p{Alpha}',
    '[a-z&&[^b]]',
    'a(?i)b',
    '[]a]',
    'a{x}',
    '\\p{L}\\-',
    '(?x)a b',
    '(a+)+b',
    'a'.repeat(600),
  ])('%s is not judged, since it means something else here or could take for ever', (pattern) => {
    expect(matcher(pattern)).toHaveProperty('unknown');
  });
});
