import { expect, it } from 'vitest';
import { parameterOf, signatureOf } from '../../../../server/src/expressions/kit/signature';

const parameters = (...names: readonly string[]) =>
  names.map((name) => ({
    name: name.replace(/[?*]/, ''),
    type: 'String',
    optional: name.endsWith('?'),
    repeats: name.endsWith('*'),
  }));

it('marks what may be left out and what repeats, and says where each parameter stands', () => {
  const { label, parameters: spans } = signatureOf({
    name: 'Join',
    parameters: parameters('separator', 'culture?', 'source*'),
  });
  expect(label).toBe('Join(String separator, String culture?, String... source)');
  expect(spans.map(({ start, end }) => label.slice(start, end))).toEqual([
    'String separator',
    'String culture?',
    'String... source',
  ]);
  expect(signatureOf({ name: 'Now', parameters: [] })).toEqual({ label: 'Now()', parameters: [] });
});

it.each([
  [
    ['a', 'b?'],
    [0, 1, -1, -1],
  ],
  [
    ['separator', 'source*'],
    [0, 1, 1, 1],
  ],
  [
    ['source', 'default', 'key*', 'value*'],
    [0, 1, 2, 3, 2, 3, 2],
  ],
  [
    ['source*', 'default?'],
    [0, 1, 0, 0],
  ],
  [[], [-1]],
])('finds the parameters of the arguments of (%s)', (names, expected) => {
  const entry = { parameters: parameters(...names) };
  expect(expected.map((_, argument) => parameterOf(entry, argument))).toEqual(expected);
});
