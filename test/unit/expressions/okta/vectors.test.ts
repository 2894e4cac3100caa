import { describe, expect, it } from 'vitest';
import { evaluate, plain, vectors } from './support';

describe('Spring 4.3.30 and we agree on', () => {
  it('at least 150 vectors', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(150);
  });

  it.each(vectors.map((vector) => [vector.expression, vector] as const))('%s', (expression, vector) => {
    const outcome = evaluate(expression, vector.inputs);
    if (vector.error === undefined) {
      expect(outcome).toMatchObject({ verdict: 'ok' });
      if (outcome.verdict === 'ok') expect(plain(outcome.value)).toEqual(vector.expected);
    } else {
      expect(outcome.verdict).toBe('wrong');
      if (outcome.verdict === 'wrong' && vector.error !== '') expect(outcome.error.exception).toBe(vector.error);
    }
  });
});
