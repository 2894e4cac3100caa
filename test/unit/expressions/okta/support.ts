import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Vector } from '../../../../server/src/expressions/kit/language';
import { createScope } from '../../../../server/src/expressions/kit/scope';
import type { Value, ValueRecord } from '../../../../server/src/expressions/kit/value';
import { oktaLanguage } from '../../../../server/src/expressions/okta';

/** No reference exists but those that have a value, as in the engine the vectors were measured with. */
export const closed = createScope([], true);

export function evaluate(expression: string, values: ValueRecord = {}, now?: number): Outcome {
  const scope = now === undefined ? { ...closed, values } : { ...closed, values, now };
  return oktaLanguage.compile(oktaLanguage.parse(expression))(scope);
}

/** A result as JSON: maps as objects, numbers JSON has no form for as text. */
export function plain(value: Value): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(join(__dirname, '../../../vectors/okta/operators.json'), 'utf8'),
);
