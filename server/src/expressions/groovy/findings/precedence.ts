import type { Finding } from '../../kit/finding';
import type { Binary, Conditional, Node } from '../syntax/node';

/** Operators that bind in another way than the text looks (groovy.g of Groovy 2.4; each case measured). */
export function precedence(node: Node, text: string, found: Finding[]): void {
  if (node.kind === 'conditional') {
    textAsCondition(node, text, found);
    emptyDefault(node, text, found);
  } else if (node.kind === 'binary') negatedOperand(node, text, found);
}

/** `"x" + a ?: b` and `"x" + a ? b : c`: the joined text is the condition, and never empty. */
function textAsCondition({ condition, then }: Conditional, text: string, found: Finding[]): void {
  if (condition.kind !== 'binary' || condition.operator !== '+' || isBracketed(condition, text)) return;
  if (!joinsText(condition)) return;
  const sign = then === undefined ? '?:' : '? :';
  add(
    found,
    condition,
    `"+" binds before "${sign}", so the joined text is the condition. It is never empty, so the part behind "${then === undefined ? '?:' : ':'}" is never used. Put the "${sign}" into ( ).`,
  );
}

/** `a ?: '' + b`: the + belongs to the default, so it adds nothing to a. */
function emptyDefault({ then, otherwise }: Conditional, text: string, found: Finding[]): void {
  if (then !== undefined || otherwise.kind !== 'binary' || otherwise.operator !== '+') return;
  if (isBracketed(otherwise, text)) return;
  const first = leftmost(otherwise);
  if (first.kind !== 'literal' || first.value !== '') return;
  add(
    found,
    otherwise,
    'All of this is the default behind "?:", and is added to nothing when there is a value. Put what stands before the first "+" into ( ).',
  );
}

/** `!a == 'x'`, `!a in list`: only `a` is negated. */
function negatedOperand({ operator, left, right }: Binary, text: string, found: Finding[]): void {
  if (left.kind !== 'unary' || left.operator !== '!' || isBracketed(left, text)) return;
  const isOther = right.kind === 'number' || (right.kind === 'literal' && typeof right.value === 'string');
  const compares = (operator === '==' || operator === '!=') && isOther;
  if (!compares && !(operator === 'in' && right.kind === 'list')) return;
  const instead = operator === '==' ? ' To test that they differ, write !=.' : ' Put the comparison into ( ).';
  add(
    found,
    { start: left.start, end: right.end },
    `"!" binds before "${operator}", so true or false is compared.${instead}`,
  );
}

function add(found: Finding[], span: { start: number; end: number }, message: string): void {
  found.push({ code: 'precedence', severity: 'warning', span: { start: span.start, end: span.end }, message });
}

/** A node in ( ) begins at its bracket, before its own first part. */
function isBracketed(node: Node, text: string): boolean {
  if (text[node.start] !== '(') return false;
  const first = node.kind === 'binary' ? node.left : undefined;
  return first === undefined || first.start > node.start;
}

function leftmost(node: Binary): Node {
  let at: Node = node;
  while (at.kind === 'binary' && at.operator === '+') at = at.left;
  return at;
}

function joinsText(node: Binary): boolean {
  for (let at: Node = node; at.kind === 'binary' && at.operator === '+'; at = at.left) {
    if (isText(at.right) || isText(at.left)) return true;
  }
  return false;
}

const isText = (node: Node): boolean => node.kind === 'literal' && typeof node.value === 'string' && node.value !== '';
