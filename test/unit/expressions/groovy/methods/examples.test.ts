import { describe, expect, test } from 'vitest';
import { methods } from '../../../../../server/src/expressions/groovy/methods';
import { compileTemplate } from '../../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../../server/src/expressions/groovy/template';
import { createScope } from '../../../../../server/src/expressions/kit/scope';

const scope = { ...createScope([], true), now: 1_700_000_000_000 };

/** Methods whose result cannot be shown: it is different each time, or the engine at hand lacks the library. */
const withoutExample =
  /different each time|not evaluated|not known|in memory|current time|random|clock|internals|Jackson/i;

describe('every method is described', () => {
  test.each(methods.map((entry) => [`${entry.receiver} ${entry.signature}`, entry] as const))('%s', (_label, entry) => {
    expect(entry.name).toMatch(/^\w+$/);
    expect(entry.returns).not.toBe('');
    expect(entry.documentation).toMatch(/[.)]$/);
    expect(entry.source).not.toBe('');
    if (!withoutExample.test(entry.documentation)) expect(entry.examples.length).toBeGreaterThan(0);
    for (const { expression, result } of entry.examples) {
      const { verdict, text, error, unknowns } = compileTemplate(parseTemplate(expression))(scope);
      expect({ expression, verdict, why: error?.message ?? unknowns[0]?.reason }).toMatchObject({ verdict: 'ok' });
      if (result !== undefined)
        expect({ expression, text: JSON.stringify(text) }).toEqual({ expression, text: result });
    }
  });
});

test('no overload is registered twice', () => {
  const seen = methods.map(({ receiver, signature }) => `${receiver} ${signature}`);
  expect(seen.filter((label, i) => seen.indexOf(label) !== i)).toEqual([]);
});
