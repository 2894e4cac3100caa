import { type Binary, bare, type Node } from '../syntax/node';
import { type CheckContext, written } from './context';
import { isNull } from './facts';
import { pathText } from './guards';

/** A value that may be null beside `+`: the base engine writes "null" into the text. */
export function checkNullInText(node: Node, context: CheckContext): void {
  if (node.kind !== 'binary' || node.operator !== '+') return;
  const isText = (side: Node) => context.facts.shapeOf(side).type === 'string' || isNull(side);
  if (!isText(node.left) && !isText(node.right)) return;
  judge(node.left, node, context);
  judge(node.right, node, context);
}

function judge(operand: Node, node: Binary, context: CheckContext): void {
  if (isNull(operand)) {
    context.report('null-in-text', 'warning', operand, '"+" writes null as the text "null". Write "" for nothing.', {
      suggestions: ['""'],
    });
    return;
  }
  const path = pathText(operand);
  const shape = context.facts.shapeOf(operand);
  if (path === undefined || shape.nullable !== true || context.guarded.has(path)) return;
  const other = operand === node.left ? node.right : node.left;
  const fails = context.facts.shapeOf(other).type === 'number';
  const consequence = fails ? 'the expression fails then' : '"+" writes "null" into the text then';
  const inner = written(bare(operand), context);
  context.report(
    'null-in-text',
    'warning',
    operand,
    `${path} may have no value, and ${consequence}. Give it a default: (${inner} ?: "").`,
    { suggestions: [`(${inner} ?: "")`], data: { path } },
  );
}
