import { takesCondition } from '../compile/call';
import { findFunction } from '../library';
import type { BinaryNode, Node, UnaryNode } from '../syntax/node';
import { isComparison, print } from '../syntax/print';
import { shapeOf } from '../types';
import { place, type Visit } from './visit';

/** Comparisons where they are not allowed, and operators the language does not have. */
export function checkOperator(visit: Visit): void {
  const { node } = visit;
  if (node.kind === 'unary') checkUnary(node, visit);
  if (node.kind !== 'binary') return;
  if (isComparison(node.operator)) checkComparison(node, visit);
  else if (node.operator === '==' || node.operator === '!=') {
    const right = node.operator === '==' ? '=' : '<>';
    visit.report({
      code: 'syntax',
      severity: 'error',
      span: node.operatorSpan,
      message: `The comparison is written ${right}; Entra does not know ${node.operator}.`,
      suggestions: [right],
    });
  } else if (isLogical(node.operator)) checkLogical(node, visit);
  else if (node.operator === '&' || node.operator === '+') checkConcatenation(node, visit);
  else
    visit.report({
      code: 'syntax',
      severity: 'error',
      span: node.operatorSpan,
      message: `The language has no operator ${node.operator}, and Entra refuses the expression. Use functions only.`,
    });
}

function checkUnary(node: UnaryNode, visit: Visit): void {
  const not = node.operator !== '-';
  visit.report({
    code: 'syntax',
    severity: 'error',
    span: not ? place(node) : node.operatorSpan,
    message: not
      ? 'The language has no operator for "not"; it is a function. Write Not(…).'
      : 'A minus can only stand before a number.',
    ...(not && node.operand.kind === 'call' && { suggestions: [`Not(${print(node.operand)})`] }),
  });
}

function checkComparison(node: BinaryNode, visit: Visit): void {
  const { parent, argument, report } = visit;
  if (parent?.kind === 'call' && (takesCondition(parent.name, argument) || findFunction(parent.name) === undefined))
    return;
  // Part of AND, OR or another comparison: those are reported themselves.
  if (parent?.kind === 'binary' && isLogical(parent.operator)) return;
  if (parent?.kind === 'binary' && isComparison(parent.operator)) {
    report({
      code: 'syntax',
      severity: 'error',
      span: node.operatorSpan,
      message: 'Comparisons cannot be chained. Nest IIF, one comparison in each.',
    });
    return;
  }
  report({
    code: 'not-allowed-here',
    severity: 'error',
    span: place(node),
    message:
      'A comparison can only stand in the first argument of IIF or in CBool; Entra refuses it here. Write IIF(comparison, "True", "False").',
    suggestions: [`IIF(${print(node)}, "True", "False")`],
  });
}

/** Of a chain `a AND b AND c` only the outermost operator is reported. */
function checkLogical(node: BinaryNode, visit: Visit): void {
  const { parent, argument } = visit;
  if (parent?.kind === 'binary' && isLogical(parent.operator)) return;
  const { operator } = node;
  const and = isAnd(operator);
  const form = and ? 'IIF(first, IIF(second, value, other), other)' : 'IIF(first, value, IIF(second, value, other))';
  const parts = chain(node, and);
  const iif =
    parent?.kind === 'call' && parent.name === 'IIF' && argument === 0 && parent.args.length === 3 && parent.closed;
  const fixable = iif && parts !== undefined;
  visit.report({
    code: 'syntax',
    severity: 'error',
    span: fixable ? place(parent) : node.operatorSpan,
    message: `IIF has no ${operator}, and Entra refuses the expression. Nest it: ${form}.`,
    data: { operator },
    ...(fixable && { suggestions: [nested(and, parts, print(parent.args[1]!), print(parent.args[2]!))] }),
  });
}

/** The parts of a chain of one operator; undefined when others are mixed in. */
function chain(node: Node, and: boolean): readonly Node[] | undefined {
  if (node.kind !== 'binary' || isComparison(node.operator)) return node.kind === 'missing' ? undefined : [node];
  if (!isLogical(node.operator) || isAnd(node.operator) !== and) return undefined;
  const left = chain(node.left, and);
  const right = chain(node.right, and);
  return left && right && [...left, ...right];
}

function nested(and: boolean, parts: readonly Node[], yes: string, no: string): string {
  return parts.reduceRight(
    (inner, part) => (and ? `IIF(${print(part)}, ${inner}, ${no})` : `IIF(${print(part)}, ${yes}, ${inner})`),
    and ? yes : no,
  );
}

function checkConcatenation(node: BinaryNode, visit: Visit): void {
  // Of a chain "a" & "b" & "c" only the outermost is reported, with all of its parts.
  if (visit.parent?.kind === 'binary' && isJoin(visit.parent.operator)) return;
  const parts: Node[] = [];
  for (let at: Node = node; ; at = at.left) {
    if (at.kind !== 'binary' || !isJoin(at.operator)) {
      parts.unshift(at);
      break;
    }
    parts.unshift(at.right);
  }
  if (node.operator === '+' && parts.some((part) => shapeOf(part, visit.scope).type === 'number')) {
    visit.report({
      code: 'syntax',
      severity: 'error',
      span: node.operatorSpan,
      message:
        'The language does not calculate, and Entra refuses the expression. Dates are moved with DateAdd; other sums need an attribute of their own.',
    });
    return;
  }
  const sister = node.operator === '&' ? ' The & belongs to Microsoft Entra Cloud Sync and Connect Sync.' : '';
  visit.report({
    code: node.operator === '&' ? 'wrong-dialect' : 'syntax',
    severity: 'error',
    span: place(node),
    message: `The mapping of an application cannot join texts with ${node.operator}; Entra refuses it.${sister} Use Join or Append.`,
    suggestions: [`Join("", ${parts.map(print).join(', ')})`],
  });
}

function isLogical(operator: string): boolean {
  return operator === 'AND' || operator === 'OR' || operator === '&&' || operator === '||' || operator === '|';
}

function isAnd(operator: string): boolean {
  return operator === 'AND' || operator === '&&';
}

function isJoin(operator: string): boolean {
  return operator === '&' || operator === '+';
}
