import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readVectors, runVectors, type VectorResult } from '../../../../../server/src/expressions/evaluation';
import type {
  EvaluatedFunction,
  EvaluationContext,
} from '../../../../../server/src/expressions/kit/evaluated-function';
import { isUnknown, type Value } from '../../../../../server/src/expressions/kit/value';
import { oktaLanguage } from '../../../../../server/src/expressions/okta';
import { functions, methods } from '../../../../../server/src/expressions/okta/functions';

const file = readVectors(readFileSync(join(__dirname, '../../../../vectors/okta/functions.json'), 'utf8'));
if (!file.ok) throw new Error(file.message);

/** What each vector of test/vectors/okta/functions.json gives. */
export const results: readonly VectorResult[] = runVectors(oktaLanguage, file.cases);

/** One test for each vector of a family, `string-1`, `string-2` …; `atLeast` so that none is lost. */
export function itAgreesOn(family: string, atLeast: number): void {
  const own = results.filter(({ id }) => id.startsWith(`${family}-`));
  it(`has ${atLeast} vectors`, () => expect(own.length).toBeGreaterThanOrEqual(atLeast));
  it.each(own.map((result) => [result.id, result.expression, result] as const))('%s %s', (_id, _text, result) => {
    expect(result).toMatchObject({ verdict: 'agrees' });
  });
}

export function entry(name: string, receiver?: string): EvaluatedFunction {
  const found = [...functions, ...methods].find((one) => one.name === name && one.receiver === receiver);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** Calls a function as the engine would. */
export function call(name: string, args: readonly (Value | undefined)[], context: EvaluationContext = {}): Value {
  return entry(name).call(context, ...args);
}

/** The reason, if the result is unknown. */
export function reason(value: Value): string | undefined {
  return isUnknown(value) ? value.reason : undefined;
}
