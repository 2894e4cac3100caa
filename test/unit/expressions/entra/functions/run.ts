import { entraLanguage } from '../../../../../server/src/expressions/entra';
import { createScope } from '../../../../../server/src/expressions/kit/scope';
import type { ValueRecord } from '../../../../../server/src/expressions/kit/value';

/** What an expression comes to: its value as JSON, or the message of the error, or the reasons why it is unknown. */
export function run(
  expression: string,
  inputs: ValueRecord = {},
  now?: number,
): { readonly value?: unknown; readonly error?: string; readonly unknown?: string } {
  const scope = { ...createScope([], false), values: inputs, ...(now === undefined ? {} : { now }) };
  const outcome = entraLanguage.compile(entraLanguage.parse(expression))(scope);
  if (outcome.verdict === 'ok') return { value: outcome.value };
  if (outcome.verdict === 'wrong') return { error: `${outcome.error.message} ${outcome.error.exception ?? ''}` };
  return { unknown: outcome.reasons.map(({ reason }) => reason).join(' ') };
}
