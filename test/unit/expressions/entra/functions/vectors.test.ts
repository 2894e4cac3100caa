import { describe, expect, test } from 'vitest';
import type { Vector } from '../../../../../server/src/expressions/kit/language';
import cases from '../../../../vectors/entra/functions.json';
import { run } from './run';

describe('vectors of the functions', () => {
  test.each((cases as readonly Vector[]).map((vector) => [vector.id, vector.expression, vector] as const))(
    '%s %s',
    (_id, expression, { inputs, expected, error, unknown }) => {
      const outcome = run(expression, inputs);
      if (error !== undefined) expect(outcome.error ?? outcome).toContain(error);
      else if (unknown !== undefined) expect(outcome.unknown ?? outcome).toContain(unknown);
      else expect(outcome).toEqual({ value: expected });
    },
  );

  test('there are enough of them', () => expect(cases.length).toBeGreaterThan(200));
});
