import { expect, test } from 'vitest';
import { inputScope, readTime, readValue, readVectors } from '../../../../server/src/expressions/evaluation';
import { Unknown, type ValueRecord } from '../../../../server/src/expressions/kit/value';
import { languageOf } from '../../../../server/src/expressions/languages';
import { parseJson } from '../../../../server/src/json/parse';

const read = (text: string) => readValue(parseJson(text).root, text);

test('a whole number keeps all its digits', () => {
  expect(read('[133512345678901234, -9007199254740993, 9007199254740991, 1.50, 1e3]')).toEqual([
    133512345678901234n,
    -9007199254740993n,
    9007199254740991,
    1.5,
    1000,
  ]);
});

test('a number no engine holds is unknown', () => {
  expect(read('9223372036854775808')).toBeInstanceOf(Unknown);
  expect(read('-1e400')).toBeInstanceOf(Unknown);
  const scope = inputScope({ n: read('12345678901234567890') }, 0, true);
  for (const [id, text] of [
    ['groovy', '${n + 1}'],
    ['okta', 'n + 1'],
    ['entra', 'CStr([n])'],
  ] as const) {
    const language = languageOf(id);
    expect(language.compile(language.parse(text))(scope).verdict).toBe('unknown');
  }
});

test('names of every kind are kept', () => {
  const value = read('{"__proto__": {"x": 1}, "constructor": null, "a": [true, "\\u0041"]}') as ValueRecord;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'a']);
  expect(value.a).toEqual([true, 'A']);
});

test('the inputs of a case are read so', () => {
  const file = readVectors('[{ "expression": "n", "inputs": { "n": 133512345678901234 }, "expected": 1 }]');
  expect(file.ok && file.cases[0]).toMatchObject({ inputs: { n: 133512345678901234n } });
});

test('a day that is not in the calendar is no time', () => {
  expect(readTime('2026-02-30T00:00:00Z')).toBeUndefined();
  expect(readTime('2026-02-28T23:00:00-05:00')).toBe(Date.UTC(2026, 2, 1, 4));
  expect(readTime('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
});
