import type { Shape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { asDouble, widthOf } from '../runtime/numbers';
import type { AttributeShape } from '../scope';
import { bare, type Node } from '../syntax/node';
import { type CheckContext, written } from './context';
import { listed, literals } from './enums';
import { isNullShape } from './facts';

/** The result as a whole: always null, or of a type the target attribute does not take. */
export function checkResult(context: CheckContext): void {
  const { root, target, facts, place } = context;
  if (facts.constantOf(root) === null && !(bare(root).kind === 'literal')) {
    context.report('always-null', 'warning', root, 'The result is null for everybody.');
  }
  if (place?.direction === 'group-rule') checkRule(root, context);
  if (target === undefined) return;
  for (const result of results(root)) checkType(result, target.shape, target.name, context);
}

/** The parts that can be the result: the branches of conditions. */
function results(root: Node): readonly Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = bare(next);
    if (node.kind === 'conditional') open.push(node.whenFalse, node.whenTrue);
    else if (node.kind === 'elvis') open.push(node.right, node.left);
    else found.push(node);
  }
  return found;
}

function checkRule(root: Node, context: CheckContext): void {
  const { type } = context.facts.shapeOf(root);
  if (type === 'string' || type === 'number' || type === 'list' || type === 'map') {
    const message = 'A group rule must be true or false, and this is not. Compare the value with something.';
    context.report('wrong-result', type === 'string' ? 'warning' : 'error', root, message);
  }
}

/** A literal that is none of the values the attribute takes: Okta refuses the assignment then. */
function checkValue(node: Node, { values }: AttributeShape, name: string, context: CheckContext): void {
  if (values === undefined || node.kind !== 'literal' || typeof node.value !== 'string') return;
  if (node.value === '' || values.includes(node.value)) return;
  const message = `${name} takes ${listed(values)}, and this gives "${node.value}". The assignment fails with another value.`;
  context.report('wrong-result', 'error', node, message, { suggestions: literals(values) });
}

function checkType(node: Node, wanted: Shape, name: string, context: CheckContext): void {
  checkValue(node, wanted, name, context);
  const actual = context.facts.shapeOf(node);
  if (actual.type === 'any' || wanted.type === 'any' || isNullShape(actual) || node.kind === 'missing') return;
  if (actual.type === wanted.type) return;
  const text = written(node, context);
  const constant = context.facts.constantOf(node);
  if (wanted.type === 'number' && actual.type === 'string') {
    toNumber(node, wanted, name, constant, text, context);
  } else if (wanted.type === 'list' || actual.type === 'list') {
    listMismatch(node, wanted, name, text, context);
  } else if (wanted.type === 'boolean') {
    report(node, name, 'a Boolean', [], context);
  } else if (wanted.type === 'number') {
    report(node, name, 'a number', [], context);
  }
}

function toNumber(
  node: Node,
  wanted: Shape,
  name: string,
  constant: Value | undefined,
  text: string,
  context: CheckContext,
): void {
  if (typeof constant === 'string' && /^\d+$/.test(constant)) {
    report(node, name, 'a number', [constant], context);
    return;
  }
  const convert = wanted.name === 'Number' || wanted.name === 'Double' ? 'Convert.toNum' : 'Convert.toInt';
  report(node, name, wanted.name === 'Number' ? 'a number' : 'a whole number', [`${convert}(${text})`], context);
}

function listMismatch(node: Node, wanted: Shape, name: string, text: string, context: CheckContext): void {
  if (wanted.type === 'list') report(node, name, 'an Array', [`{${text}}`], context);
  else if (wanted.type === 'string') report(node, name, 'a text', [`Arrays.toCsvString(${text})`], context);
  else report(node, name, 'one value', [], context);
}

function report(node: Node, name: string, wanted: string, suggestions: readonly string[], context: CheckContext): void {
  const best = suggestions[0] === undefined ? '' : ` Write ${suggestions[0]}.`;
  const value = context.facts.constantOf(node);
  const kind =
    value !== undefined && widthOf(value) > 0 ? `the number ${asDouble(value)}` : context.facts.shapeOf(node).type;
  const what = kind === 'string' ? 'a text' : kind === 'list' ? 'an Array' : kind === 'boolean' ? 'a Boolean' : kind;
  context.report('wrong-result', 'warning', node, `${name} takes ${wanted}, and this gives ${what}.${best}`, {
    suggestions,
  });
}
