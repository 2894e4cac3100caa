import { expect, it } from 'vitest';
import { sameExpression } from '../../../server/src/expressions/same-expression';

it.each([
  ['a + b', 'a+b', true],
  ['Join( "-", [a] )', 'Join("-",[a])', true],
  ['user.x == null ? "" : user.x', 'user.x==null\n\t? "" : user.x', true],
  ['"a b"', '"ab"', false],
  ["'a  b'", "'a b'", false],
  ['a and b', 'aand b', false],
  ['"a\\" b" + c', '"a\\" b"+c', true],
  ['"a\\" b"', '"a\\"b"', false],
  ['a', 'a b', false],
  ['"never closed ', '"never closed', false],
  ['', ' ', true],
])('%s | %s', (a, b, same) => {
  expect(sameExpression(a, b)).toBe(same);
  expect(sameExpression(b, a)).toBe(same);
});

it('takes a hostile text in one pass', () => {
  const text = '"\\"'.repeat(100_000);
  expect(sameExpression(text, `${text} `)).toBe(false);
});
