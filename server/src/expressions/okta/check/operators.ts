import type { Shape, ShapeType } from '../../kit/shape';
import { widthOf } from '../runtime/numbers';
import { type Binary, bare, type Node } from '../syntax/node';
import { type CheckContext, written } from './context';

const names: ReadonlyMap<ShapeType, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'a Boolean'],
  ['list', 'an Array'],
  ['map', 'a map'],
]);

/** Operators between types they are not made for: they fail for everybody, or their answer never changes. */
export function checkOperators(node: Node, context: CheckContext): void {
  // Chained comparisons do not parse, which is said.
  if (node.kind !== 'binary' || isRelation(node.left)) return;
  const left = context.facts.shapeOf(node.left);
  const right = context.facts.shapeOf(node.right);
  if (!names.has(left.type) || !names.has(right.type)) return;
  switch (node.operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      checkArithmetic(node, left, right, context);
      return;
    case '<':
    case '>':
    case '<=':
    case '>=':
      checkRelation(node, left, right, context);
      return;
    case '==':
    case '!=':
      checkEquality(node, left, right, context);
      return;
    default:
  }
}

/** Measured with Spring 4.3.30: texts join with anything, are repeated by `*`, and `-` takes texts of one letter. */
function checkArithmetic(node: Binary, left: Shape, right: Shape, context: CheckContext): void {
  const { operator } = node;
  if (left.type === 'number' && right.type === 'number') return;
  if (operator === '+' && (left.type === 'string' || right.type === 'string')) return;
  if (left.type === 'string' && right.type === 'number') {
    if (operator === '*') return;
    const literal = bare(node.left);
    if (operator === '-' && literal.kind === 'literal' && String(literal.value).length === 1) return;
  }
  const wrong = left.type === 'number' ? node.right : node.left;
  const { type } = context.facts.shapeOf(wrong);
  const message = `"${operator}" needs numbers on both sides, and ${subject(wrong, context)} is ${names.get(type)}, so the expression fails here (EL1030E).`;
  context.report('failure', 'error', node.operatorSpan, message, { data: { exception: 'EL1030E' } });
}

/** Null comes before everything, so an attribute without a value does not fail. */
function checkRelation(node: Binary, left: Shape, right: Shape, context: CheckContext): void {
  if (left.type === right.type || !isPlain(left) || !isPlain(right)) return;
  const convert =
    left.type === 'string' || right.type === 'string' ? ' Convert.toNum(…) makes a number of a text.' : '';
  const message = `${capital(names.get(left.type))} and ${names.get(right.type)} cannot be compared with "${node.operator}", so the expression fails for everybody who has a value (EL1013E).${convert}`;
  context.report('failure', 'error', node.operatorSpan, message, { data: { exception: 'EL1013E' } });
}

function checkEquality(node: Binary, left: Shape, right: Shape, context: CheckContext): void {
  if (left.type === right.type || !isPlain(left) || !isPlain(right)) return;
  // Two attributes without a value are equal, whatever their types.
  if (left.nullable !== false && right.nullable !== false) return;
  const { parent, facts } = context;
  // Where it is a condition of constants, the condition is reported.
  if (parent !== undefined && facts.constantOf(node) !== undefined) return;
  const answer = node.operator === '!=';
  const message = `${capital(names.get(left.type))} is never equal to ${names.get(right.type)}, so this is always ${answer}.`;
  const [literal, instead] = correction(node, left, right);
  const advice = instead === undefined ? '' : ` Write ${instead}.`;
  context.report('constant-condition', 'warning', literal ?? node.operatorSpan, message + advice, {
    suggestions: instead === undefined ? [] : [instead],
  });
}

/** The literal to write with quotes or without, next to an attribute of the other type. */
function correction(node: Binary, left: Shape, right: Shape): readonly [Node?, string?] {
  for (const [side, other] of [
    [node.right, left],
    [node.left, right],
  ] as const) {
    const literal = bare(side);
    if (literal.kind !== 'literal') continue;
    const { value } = literal;
    if (other.type === 'string' && typeof value === 'number' && widthOf(value) > 0) return [literal, `"${value}"`];
    if (other.type === 'number' && typeof value === 'string' && /^\d{1,9}$/.test(value)) return [literal, value];
    if (other.type === 'boolean' && (value === 'true' || value === 'false')) return [literal, value];
  }
  return [];
}

function isRelation(node: Node): boolean {
  return node.kind === 'binary' && /^[=!<>]/.test(node.operator);
}

function isPlain({ type }: Shape): boolean {
  return type === 'string' || type === 'number' || type === 'boolean';
}

function subject(node: Node, context: CheckContext): string {
  const text = written(node, context);
  return text.length > 40 ? 'this' : text;
}

function capital(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
