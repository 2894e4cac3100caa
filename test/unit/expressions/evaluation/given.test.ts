import { expect, it } from 'vitest';
import { inputsOf, withUnknownNames } from '../../../../server/src/expressions/evaluation';
import { createScope, withValues } from '../../../../server/src/expressions/kit/scope';
import { Unknown } from '../../../../server/src/expressions/kit/value';

it('values by path become records; a path without a value is unknown, also beside known ones', () => {
  const inputs = inputsOf([
    { path: ['user', 'name'], value: 'Ada' },
    { path: ['user', 'nick'] },
    { path: ['user', 'title'], value: null },
    { path: ['other'] },
  ]);
  expect(inputs).toEqual({
    user: { name: 'Ada', nick: new Unknown('no value is given for user.nick'), title: null },
    other: new Unknown('no value is given for other'),
  });
});

it('a whole object comes first, its parts over it, and a text stays a text', () => {
  const inputs = inputsOf([
    { path: ['user', 'name'], value: 'Ada' },
    { path: ['user'], value: { name: 'Ben', age: 5 } },
    { path: ['plain', 'part'], value: 1 },
    { path: ['plain'], value: 'text' },
    { path: ['dark', 'part'], value: 1 },
    { path: ['dark'] },
  ]);
  expect(inputs).toEqual({ user: { name: 'Ada', age: 5 }, plain: 'text', dark: { part: 1 } });
});

it('names of inputs may be __proto__', () => {
  expect(Object.keys(inputsOf([{ path: ['__proto__', 'a'], value: 1 }]))).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

it('what is read and not given is unknown', () => {
  const scope = withUnknownNames(withValues(createScope([], false), { a: null }), [['a'], ['b', 'c'], []]);
  expect(scope.values).toEqual({ a: null, b: new Unknown('no value is given for b') });
});
