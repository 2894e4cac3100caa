import { expect, it } from 'vitest';
import { readPaths } from '../../../../server/src/expressions/evaluation';
import { languageOf } from '../../../../server/src/expressions/languages';

const groovy = languageOf('groovy');

it.each([
  ['user.a + user.b.c + user.a', ['user.a', 'user.b.c']],
  ['groovy.json.JsonOutput.toJson(user.lastname)', ['user.lastname']],
  ['Math.max(a, b) + Integer.parseInt(c)', ['a', 'b', 'c']],
  ['def z = user.a; z.size() + user.b', ['user.a', 'user.b']],
  ['items.collect { it.name + user.lastname }', ['items', 'user.lastname']],
  ['items.findAll { one -> one.id == user.id }.size()', ['items', 'user.id']],
  ['a ? b.x : c?.y', ['a', 'b.x', 'c.y']],
  ['"${user.x} $user.y"', ['user.x', 'user.y']],
  ["user['x-y']", ['user.x-y']],
  ['for (p in people) { total = total + p.age }; total', ['people', 'total']],
  ['1 + 1', []],
  ['user.', ['user']],
])('%s reads %j', (text, paths) => {
  expect(readPaths(groovy, text, 'expression').map((path) => path.join('.'))).toEqual(paths);
});

it('a template reads what its placeholders read', () => {
  expect(readPaths(groovy, '${user.a} user.b', 'template')).toEqual([['user', 'a']]);
});

it('names of Okta and Entra are as they are written', () => {
  expect(readPaths(languageOf('okta'), 'user.profile.login + appuser.x', undefined)).toEqual([
    ['user', 'profile', 'login'],
    ['appuser', 'x'],
  ]);
  expect(readPaths(languageOf('entra'), 'Join("@", [a b], [c.d])', undefined)).toEqual([['a b'], ['c.d']]);
});
