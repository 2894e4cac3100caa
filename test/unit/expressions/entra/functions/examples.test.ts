import { describe, expect, test } from 'vitest';
import { functions, sisterFunctions } from '../../../../../server/src/expressions/entra/functions';
import { run } from './run';

const examples = functions.flatMap((entry) => entry.examples.map((example) => [entry.name, example] as const));

describe('examples', () => {
  test.each(examples.map(([name, example]) => [name, example.expression, example] as const))(
    '%s: %s',
    (name, expression, { inputs, result }) => {
      const outcome = run(expression, inputs);
      expect(expression).toContain(`${name}(`);
      if (result !== undefined) expect(JSON.stringify(outcome.value)).toBe(result);
      else expect('value' in outcome).toBe(false);
    },
  );
});

describe('descriptions', () => {
  test.each(functions.map((entry) => [entry.name, entry] as const))('%s', (_name, entry) => {
    expect(entry.examples.length).toBeGreaterThan(0);
    expect(entry.documentation).toMatch(/\.$/);
    expect(entry.source).toMatch(/^https:\/\/learn\.microsoft\.com\/entra\//);
    for (const parameter of entry.parameters) expect(parameter.documentation).toMatch(/\.$/);
  });

  test('each name once, in alphabetical order', () => {
    const names = functions.map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)].sort());
  });

  test('functions only sister products document say so', () => {
    for (const { name, availability } of functions) expect(sisterFunctions.has(name)).toBe(availability !== undefined);
    expect(sisterFunctions.get('LCase')).toEqual({
      product: 'Microsoft Entra Connect Sync',
      inEngine: false,
      note: 'Use ToLower.',
      replacement: 'ToLower',
    });
    expect(sisterFunctions.has('constructor')).toBe(false);
  });
});
