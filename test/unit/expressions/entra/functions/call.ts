import { functions } from '../../../../../server/src/expressions/entra/functions';
import type { EvaluationContext } from '../../../../../server/src/expressions/kit/evaluated-function';
import { EvaluationFailure } from '../../../../../server/src/expressions/kit/evaluated-function';
import { Unknown, type Value } from '../../../../../server/src/expressions/kit/value';

/** Calls a function directly: its value, `unknown: …` with the reason, or `error: …` with the message. */
export function call(name: string, ...args: (Value | undefined)[]): Value {
  return callWith({}, name, ...args);
}

export function callWith(context: EvaluationContext, name: string, ...args: (Value | undefined)[]): Value {
  const entry = functions.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no function ${name}`);
  try {
    const result = entry.call(context, ...args);
    return result instanceof Unknown ? `unknown: ${result.reason}` : result;
  } catch (thrown) {
    if (thrown instanceof EvaluationFailure) return `error at ${thrown.argument ?? 'the call'}: ${thrown.message}`;
    throw thrown;
  }
}
