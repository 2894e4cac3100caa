import { readFileSync } from 'node:fs';
import { entraLanguage, IgnoreFlow } from '../../../../server/src/expressions/entra';
import type { Outcome, Vector } from '../../../../server/src/expressions/kit/language';
import { createScope, type Scope } from '../../../../server/src/expressions/kit/scope';
import type { Value, ValueRecord } from '../../../../server/src/expressions/kit/value';

export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../../vectors/entra/language.json', import.meta.url), 'utf8'),
);

/** A scope that knows no attributes and lists none as missing. */
export const open: Scope = createScope([], false);

/** What an expression gives for `values`. Without `values` nothing is known of the user. */
export function run(expression: string, values?: ValueRecord, now?: number): Outcome {
  const scope: Scope = { ...open, ...(values && { values }), ...(now !== undefined && { now }) };
  return entraLanguage.compile(entraLanguage.parse(expression))(scope);
}

/** The value as vectors write it. */
export function written(value: Value): unknown {
  return value instanceof IgnoreFlow ? value.typeName : value;
}

/** The outcome in the words of a vector. */
export function summary(outcome: Outcome): unknown {
  if (outcome.verdict === 'ok') return { expected: written(outcome.value) };
  if (outcome.verdict === 'wrong') return { error: outcome.error.message };
  return { unknown: outcome.reasons.map(({ reason }) => reason).join(' ') };
}
