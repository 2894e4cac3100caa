import { expect, test } from 'vitest';
import { functions } from '../../../../../server/src/expressions/entra/functions';
import { EvaluationFailure } from '../../../../../server/src/expressions/kit/evaluated-function';
import type { Value } from '../../../../../server/src/expressions/kit/value';

const values: readonly (Value | undefined)[] = [
  undefined,
  null,
  '',
  'a',
  ' ',
  '2026-02-30',
  '1/1/9999 11:59:59 PM',
  'yyyy',
  '(',
  '(a+)+$',
  '${x}$1$',
  '__proto__',
  '\ud800',
  'a'.repeat(5_000),
  '=',
  0,
  -1,
  1.5,
  1e300,
  Number.NaN,
  -0,
  2n ** 70n,
  '99999999999999999999999999999',
  true,
  [],
  ['a', 'a', null, ['b']],
  { constructor: 'x' },
  new Map([['a', 1]]),
];

test('whatever the arguments are, a function gives a value or a failure of the language', { timeout: 30_000 }, () => {
  let seed = 11;
  const pick = () => {
    seed = (seed * 48271) % 2147483647;
    return values[seed % values.length];
  };
  for (const entry of functions) {
    for (let round = 0; round < 150; round++) {
      const args = Array.from({ length: round % 8 }, pick);
      try {
        expect(entry.call({}, ...args), `${entry.name}(${args.map(String).join(', ')})`).not.toBeUndefined();
      } catch (thrown) {
        expect(thrown, `${entry.name}(${args.map((arg) => JSON.stringify(String(arg))).join(', ')})`).toBeInstanceOf(
          EvaluationFailure,
        );
      }
    }
  }
});

test('long texts take time in proportion', () => {
  const long = `${'a '.repeat(200_000)}=`;
  const started = performance.now();
  for (const name of [
    'ToUpper',
    'PCase',
    'StripSpaces',
    'NormalizeDiacritics',
    'Trim',
    'ConvertToBase64',
    'CDate',
    'NumFromDate',
  ])
    try {
      functions.find((entry) => entry.name === name)!.call({}, long);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(EvaluationFailure);
    }
  functions.find((entry) => entry.name === 'Word')!.call({}, long, 3, ' ');
  functions
    .find((entry) => entry.name === 'FormatDateTime')!
    .call({}, `1/1/2026 12:00:00 AM`, undefined, undefined, long);
  expect(performance.now() - started).toBeLessThan(20_000);
});
