import type { Span } from '../../../text/span';
import type { ExpressionCompletions } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { type OktaExpression, tokensOf } from '../parse';
import type { Node } from '../syntax/node';
import type { Token } from '../syntax/token';
import { enumAt } from './enum-values';
import { memberItems, namespaceItems, operandItems, operatorItems, valueItems } from './items';
import { visits } from './walk';

/** What can be written at `offset`; undefined inside a text that takes any, and inside a number. */
export function completions(parsed: OktaExpression, offset: number, scope: Scope): ExpressionCompletions | undefined {
  const { text } = parsed;
  const tokens = tokensOf(parsed);
  const at = tokens.findIndex(({ start, end }) => start < offset && offset <= end);
  const token = tokens[at];
  if (token?.kind === 'number') return undefined;
  if (token?.kind === 'string') return inString(parsed, token, offset, scope);
  const named = token?.kind === 'name' || token?.kind === 'word';
  const span = named ? { start: token.start, end: token.end } : { start: offset, end: offset };
  const before = named ? tokens[at - 1] : lastBefore(tokens, offset);
  const typed = text.slice(span.start, offset);
  if (before?.kind === 'operator' && (before.text === '.' || before.text === '?.')) {
    return afterDot(parsed, before, span, typed, scope);
  }
  if (before !== undefined && endsOperand(before)) {
    return before.end < span.start ? { span, typed, items: operatorItems } : undefined;
  }
  const values = enumAt(parsed, span.start, scope);
  return { span, typed, items: [...valueItems(values ?? []), ...operandItems(scope)] };
}

function inString(
  parsed: OktaExpression,
  token: Token,
  offset: number,
  scope: Scope,
): ExpressionCompletions | undefined {
  const closed = token.end - token.start >= 2 && parsed.text[token.end - 1] === parsed.text[token.start];
  if (closed && offset === token.end) return undefined;
  const values = enumAt(parsed, token.start, scope);
  if (values === undefined) return undefined;
  const typed = parsed.text.slice(token.start, offset);
  return { span: { start: token.start, end: token.end }, typed, items: valueItems(values) };
}

function lastBefore(tokens: readonly Token[], offset: number): Token | undefined {
  return tokens.findLast(({ end }) => end <= offset);
}

const joining = new Set(['and', 'or', 'matches', 'between', 'instanceof']);

/** Whether an operand is complete behind this token, so that an operator is due. */
function endsOperand(token: Token): boolean {
  if (token.kind === 'name') return !joining.has(token.text.toLowerCase());
  return token.kind === 'string' || token.kind === 'number' || [')', ']', '}'].includes(token.text);
}

function afterDot(
  parsed: OktaExpression,
  dot: Token,
  span: Span,
  typed: string,
  scope: Scope,
): ExpressionCompletions | undefined {
  const object = objectBefore(parsed, dot);
  if (object === undefined) return undefined;
  if (object.kind === 'name' && !scope.bindings.has(object.name)) {
    const items = namespaceItems(object.name);
    if (items.length > 0) {
      const whole = { start: object.start, end: span.end };
      return { span: whole, typed: parsed.text.slice(object.start, span.start) + typed, items };
    }
  }
  return { span, typed, items: memberItems(object, scope) };
}

function objectBefore(parsed: OktaExpression, dot: Token): Node | undefined {
  for (const { node } of visits(parsed)) {
    if (node.kind !== 'property' && node.kind !== 'call') continue;
    const { object, nameSpan } = node;
    if (
      object !== undefined &&
      object.end <= dot.start &&
      nameSpan.start >= dot.end &&
      between(parsed, dot, nameSpan)
    ) {
      return object;
    }
  }
  return undefined;
}

function between(parsed: OktaExpression, dot: Token, name: Span): boolean {
  return parsed.text.slice(dot.end, name.start).trim() === '';
}
