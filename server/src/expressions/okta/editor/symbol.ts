import { type Span, touches } from '../../../text/span';
import { describeShape } from '../../kit/describe-shape';
import type { ExpressionSymbol } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { calleeOf } from '../catalogue';
import { createFacts } from '../check/facts';
import type { OktaExpression } from '../parse';
import { type Call, type Node, type Property, pathOf } from '../syntax/node';
import { operatorAt } from './operators';
import { visits } from './walk';

/** What the name under the cursor stands for; undefined when there is none, or nothing is known of it. */
export function symbolAt(parsed: OktaExpression, offset: number, scope: Scope): ExpressionSymbol | undefined {
  for (const { node, inElement, qualifier } of visits(parsed)) {
    if (qualifier || !touches(node, offset)) continue;
    const symbol = symbolOf(node, offset, scope, inElement);
    if (symbol !== undefined) return symbol;
  }
  return operatorAt(parsed, offset);
}

function symbolOf(node: Node, offset: number, scope: Scope, inElement: boolean): ExpressionSymbol | undefined {
  if (node.kind === 'call') {
    const span = nameSpan(node);
    return touches(span, offset) ? functionSymbol(node, span, scope) : undefined;
  }
  if (node.kind === 'property') {
    return node.name !== '' && touches(node.nameSpan, offset) ? propertySymbol(node, scope) : undefined;
  }
  if (node.kind !== 'name' || inElement) return undefined;
  const binding = scope.bindings.get(node.name);
  const span = { start: node.start, end: node.end };
  if (binding === undefined) return undefined;
  const { documentation, shape } = binding;
  return { kind: 'binding', name: node.name, span, shape, documentation, path: [node.name], expression: span };
}

/** The name with what belongs to it before the dot. */
function nameSpan(node: Call): Span {
  const whole = calleeOf(node).kind !== 'method' && node.object !== undefined;
  return { start: whole ? node.object!.start : node.nameSpan.start, end: node.nameSpan.end };
}

function functionSymbol(node: Call, span: Span, scope: Scope): ExpressionSymbol | undefined {
  const callee = calleeOf(node);
  if (callee.kind === 'unknown') return undefined;
  const functions = callee.kind === 'function' ? [callee.entry] : callee.entries;
  const [first] = functions;
  if (first === undefined) return undefined;
  return {
    kind: callee.kind,
    name: first.name,
    span,
    shape: createFacts(scope).shapeOf(node),
    documentation: first.documentation,
    functions,
    expression: { start: node.start, end: node.end },
  };
}

function propertySymbol(node: Property, scope: Scope): ExpressionSymbol {
  const facts = createFacts(scope);
  const shape = facts.shapeOf(node);
  const known = facts.shapeOf(node.object).properties?.get(node.name);
  const path = pathOf(node);
  return {
    kind: 'property',
    name: node.name,
    span: node.nameSpan,
    shape,
    documentation: known?.documentation ?? `Attribute ${node.name}: ${describeShape(shape)}.`,
    ...(path === undefined ? {} : { path }),
    expression: { start: node.start, end: node.end },
  };
}
