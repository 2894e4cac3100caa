import { describe, expect, it } from 'vitest';
import { entraLanguage } from '../../../../server/src/expressions/entra';
import { open, run } from './helpers';

const examples = entraLanguage.functions.flatMap((entry) =>
  entry.examples.map((example) => ({ name: entry.name, ...example })),
);

/** As `FunctionExample.result` writes values. */
function shown(expression: string, inputs: Parameters<typeof run>[1]): string {
  const outcome = run(expression, inputs ?? {}, Date.parse('2026-03-01T00:00:00Z'));
  if (outcome.verdict !== 'ok') return outcome.verdict;
  return JSON.stringify(outcome.value, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}

describe('the examples of the functions', () => {
  it.each(examples.map((example) => [example.expression, example] as const))('%s', (expression, { inputs, result }) => {
    if (result !== undefined) expect(shown(expression, inputs)).toBe(result);
    const errors = entraLanguage
      .check(entraLanguage.parse(expression), open)
      .filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => code !== 'not-allowed-here')).toEqual([]);
  });

  it('there is one for every function, and no name twice', () => {
    for (const entry of entraLanguage.functions)
      expect([entry.name, entry.examples.length > 0]).toEqual([entry.name, true]);
    expect(new Set(entraLanguage.functions.map((entry) => entry.name)).size).toBe(entraLanguage.functions.length);
  });
});
