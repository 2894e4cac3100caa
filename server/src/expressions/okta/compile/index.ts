import { EvaluationFailure } from '../../kit/evaluated-function';
import type { Outcome } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { Unknown, type Value } from '../../kit/value';
import type { OktaExpression } from '../parse';
import { Failure, LocatedUnknown } from '../runtime/failure';
import { RealNumber } from '../runtime/numbers';
import { textOf } from '../runtime/text';
import { createCompiler } from './expression';

/** What an expression gives: a text as it is, for nearly all are texts, and everything else with its verdict. */
export type OktaResult = string | Outcome;

/**
 * Compiles an expression. The function it returns never throws; it allocates the outcome and what the expression's own
 * functions allocate, nothing else.
 */
export function compile(parsed: OktaExpression): (scope: Scope) => Outcome {
  const run = compileResult(parsed);
  return (scope) => {
    const result = run(scope);
    return typeof result === 'string' ? { verdict: 'ok', value: result, text: result } : result;
  };
}

/** The same for who evaluates many: a text needs no outcome around it. */
export function compileResult(parsed: OktaExpression): (scope: Scope) => OktaResult {
  const problem = parsed.refusal;
  if (problem !== undefined) {
    const exception = problem.data?.exception;
    const { message, span } = problem;
    const error = typeof exception === 'string' ? { message, span, exception } : { message, span };
    return () => ({ verdict: 'wrong', error });
  }
  if (parsed.problems.length > 0) {
    const reasons = parsed.problems.map(({ span, message }) => ({ span, reason: message }));
    return () => ({ verdict: 'unknown', reasons });
  }
  const compiler = createCompiler();
  const run = compiler.compile(parsed.root);
  return (scope) => {
    try {
      const value = run(scope);
      if (typeof value === 'string') return value;
      if (value === null) return NOTHING;
      if (value instanceof Unknown) return unknown(value, parsed);
      return { verdict: 'ok', value: outward(value), text: textOf(value) };
    } catch (thrown) {
      return wrong(thrown, compiler.site.call, parsed);
    }
  };
}

const NOTHING: Outcome = { verdict: 'ok', value: null, text: '' };

function unknown(value: Unknown, parsed: OktaExpression): Outcome {
  const span = value instanceof LocatedUnknown ? value.span : parsed.root;
  return { verdict: 'unknown', reasons: [{ span: { start: span.start, end: span.end }, reason: value.reason }] };
}

function wrong(thrown: unknown, call: { start: number; end: number }, parsed: OktaExpression): Outcome {
  if (thrown instanceof Failure || thrown instanceof EvaluationFailure) {
    const { message, exception } = thrown;
    const place = thrown instanceof Failure ? thrown.span : call;
    const span = { start: place.start, end: place.end };
    return { verdict: 'wrong', error: exception === undefined ? { message, span } : { message, span, exception } };
  }
  const span = { start: parsed.root.start, end: parsed.root.end };
  return { verdict: 'unknown', reasons: [{ span, reason: 'This expression cannot be evaluated here.' }] };
}

/** The value as the rest of the program knows it: a double that is whole becomes a number, a Long too if it is safe. */
function outward(value: Value): Value {
  if (value instanceof RealNumber) return value.value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(outward);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [outward(key), outward(item)] as const));
  return value;
}
