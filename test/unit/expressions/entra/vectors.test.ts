import { describe, expect, it } from 'vitest';
import { run, summary, vectors } from './helpers';

describe('own vectors of the Entra language', () => {
  it.each(vectors.map((vector, i) => [i, vector.expression, vector] as const))('%i %s', (_, expression, vector) => {
    const outcome = run(expression, vector.inputs ?? {});
    if (vector.error !== undefined) expect(summary(outcome)).toEqual({ error: expect.stringContaining(vector.error) });
    else if (vector.unknown !== undefined)
      expect(summary(outcome)).toEqual({ unknown: expect.stringContaining(vector.unknown) });
    else expect(summary(outcome)).toEqual({ expected: vector.expected });
  });

  it('are enough', () => expect(vectors.length).toBeGreaterThanOrEqual(120));
});
