import { expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../../server/src/rules/diagnostic';
import { applyEdits, fixAll } from '../../../server/src/rules/fix-all';

const uri = 'file:///a.json';

function fix(start: number, end: number, newText: string, isSafe = true, where = uri): Fix {
  return { title: '', isSafe, edits: [{ uri: where, span: { start, end }, newText }] };
}

function found(...fixes: readonly Fix[]): Diagnostic {
  return { uri, code: 'x/y', severity: 'warning', span: { start: 0, end: 0 }, message: '', fixes, related: [] };
}

/** One safe fix for each `from` in the text. */
const replaces = (from: string, to: string) => (text: string) =>
  [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => found(fix(index, index + from.length, to)));

it('applies edits whatever their order', () => {
  const edits = [fix(3, 4, 'D'), fix(0, 1, 'A'), fix(2, 2, '-')].flatMap((one) => one.edits);
  expect(applyEdits('abcd', edits)).toBe('Ab-cD');
});

it('applies all safe fixes, also those that an earlier one made room for', () => {
  expect(fixAll(uri, 'a a a', replaces('a', 'b'))).toBe('b b b');
  const chain = (text: string) => [...replaces('a', 'b')(text), ...replaces('b', 'c')(text)];
  expect(fixAll(uri, 'a', chain)).toBe('c');
});

it('takes the first of fixes that collide, and looks again', () => {
  const seen: string[] = [];
  const check = (text: string) => {
    seen.push(text);
    return text === 'abc' ? [found(fix(0, 2, 'X')), found(fix(1, 3, 'Y'))] : [];
  };
  expect(fixAll(uri, 'abc', check)).toBe('Xc');
  expect(seen).toEqual(['abc', 'Xc']);
});

it('does not insert twice at one place in one round', () => {
  const check = (text: string) => (text.length < 3 ? [found(fix(1, 1, '1')), found(fix(1, 1, '2'))] : []);
  expect(fixAll(uri, 'ab', check)).toBe('a1b');
});

it('leaves unsafe fixes and other files alone', () => {
  const check = () => [found(fix(0, 1, 'X', false)), found(fix(0, 1, 'Y', true, 'file:///b.json')), found()];
  expect(fixAll(uri, 'a', check)).toBe('a');
});

it('ends when two rules undo each other', () => {
  const check = (text: string) => [found(fix(0, 1, text === 'a' ? 'b' : 'a'))];
  expect(['a', 'b']).toContain(fixAll(uri, 'a', check));
});
