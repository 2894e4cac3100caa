import type { Outcome } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { isUnknown, type Value } from '../../kit/value';
import type { EntraExpression } from '../parse';
import type { Node } from '../syntax/node';
import { compileAttribute } from './attribute';
import { compileCall, fail } from './call';
import { compileCondition } from './condition';
import { type Compiler, type Evaluate, LocatedFailure, LocatedUnknown } from './evaluate';
import { compileIndex, compileOperator, compilePlaceholder, compileUnary, compileWord } from './foreign';
import { numberValue } from './literal';
import { toText } from './text';

/** Compiles an expression once; the function is then called for each user. It never throws. */
export function compileEntra(parsed: EntraExpression): (scope: Scope) => Outcome {
  const refused = parsed.problems.find((problem) => problem.severity === 'error' || problem.code === 'too-complex');
  if (refused !== undefined) {
    const { span, message } = refused;
    const outcome: Outcome =
      refused.code === 'too-complex'
        ? { verdict: 'unknown', reasons: [{ span, reason: message }] }
        : { verdict: 'wrong', error: { message, span } };
    return () => outcome;
  }
  const evaluate = compileNode(parsed.root);
  const whole = { start: 0, end: parsed.text.length };
  return (scope) => {
    try {
      const value = evaluate(scope) ?? null;
      return typeof value === 'string' ? { verdict: 'ok', value, text: value } : outcomeOf(value, whole);
    } catch (error) {
      if (error instanceof RangeError)
        return {
          verdict: 'unknown',
          reasons: [{ span: whole, reason: 'The result is too long to be worked out here.' }],
        };
      if (!(error instanceof LocatedFailure)) throw error;
      const { message, exception } = error;
      const span = { start: error.span.start, end: error.span.end };
      return { verdict: 'wrong', error: exception === undefined ? { message, span } : { message, span, exception } };
    }
  };
}

function outcomeOf(value: Value, span: { readonly start: number; readonly end: number }): Outcome {
  if (value instanceof LocatedUnknown) return { verdict: 'unknown', reasons: value.reasons };
  if (isUnknown(value)) return { verdict: 'unknown', reasons: [{ span, reason: value.reason }] };
  return { verdict: 'ok', value, text: toText(value) };
}

const compiler: Compiler = {
  value: compileNode,
  condition: (node) => compileCondition(node, compiler),
};

/** Compiles one part for itself. */
export function compileNode(node: Node): Evaluate {
  switch (node.kind) {
    case 'attribute':
      return compileAttribute(node);
    case 'string': {
      const { value, flaw } = node;
      if (flaw !== undefined) return fail(new LocatedFailure('A text stands in straight double quotes.', node));
      return () => value;
    }
    case 'number': {
      const value = numberValue(node);
      return () => value;
    }
    case 'word':
      return compileWord(node);
    case 'placeholder':
      return compilePlaceholder(node);
    case 'call':
      return compileCall(node, compiler);
    case 'binary':
      return compileOperator(node, compiler);
    case 'unary':
      return compileUnary(node);
    case 'index':
      return compileIndex(node);
    case 'omitted':
      return () => undefined;
    case 'missing':
      return fail(new LocatedFailure('A value is missing here.', node));
  }
}
