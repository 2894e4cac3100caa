import { describe, expect, test } from 'vitest';
import { regexDanger } from '../../../../server/src/expressions/kit/regex-guard';

describe('patterns that could take exponential time', () => {
  test.each(['(a?){30}x', '(a|ab|b)*x', '(?:a+b?)+', '((a|b|ab){2,})+', '(?x) # [\n(a+)+', '[](a+)+]', '(a*)*'])(
    '%s',
    (pattern) => expect(regexDanger(pattern, 'aaa')).toContain('exponential'),
  );
});

describe('patterns that are quick enough', () => {
  test.each([
    '(?<a>.*)_(?<b>.*)_(?<c>.*)[0-9]',
    '(?:a|b)+',
    '(?<isd>49|44|43|1|352)(?<rest>.*)',
    '(?#(a+)+)a+',
    '(?:\\.[a-z])*',
  ])('%s', (pattern) => expect(regexDanger(pattern, 'x'.repeat(60))).toBeUndefined());
});

test('open loops in a row are counted against the length of the text', () => {
  expect(regexDanger('.*.*.*x', 'a'.repeat(100))).toBeUndefined();
  expect(regexDanger('.*.*.*x', 'a'.repeat(1000))).toContain('very long');
  expect(regexDanger('a?'.repeat(40) + 'a'.repeat(40), 'a'.repeat(40))).toContain('very long');
  expect(regexDanger('(?=.*a)(?=.*b)(?=.*c).*x', 'a'.repeat(1000))).toContain('very long');
});

test('what the guard lets through ends', () => {
  for (const pattern of ['.*.*.*x', '(a|b|ab)(a|b|ab)(a|b|ab)x', '(\\w+_?){3}x', '.{0,8}.{0,8}.{0,8}x']) {
    let length = 20_000;
    while (regexDanger(pattern, 'a'.repeat(length)) !== undefined) length = Math.floor(length / 2);
    const started = performance.now();
    new RegExp(pattern).test('a'.repeat(length));
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
