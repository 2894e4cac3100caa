import type { Binary, Conditional, Node } from '../syntax/node';
import { type CheckContext, written } from './context';

/** Operators that bind in another way than the text looks. */
export function checkPrecedence(node: Node, context: CheckContext): void {
  if (node.kind === 'conditional') checkCondition(node, context);
  else if (node.kind === 'binary' && node.operator === 'or') checkMixed(node, context);
}

/** `"a" + user.b == null ? …`: the text is joined first, so what is compared is the whole. */
function checkCondition(node: Conditional, context: CheckContext): void {
  checkElse(node, context);
  const { condition } = node;
  if (condition.kind !== 'binary') return;
  const { left, right } = condition;
  if (condition.operator === '+') {
    const message =
      '"+" binds stronger than "?", so everything before "?" is the condition. Put the condition and its values in parentheses.';
    context.report('precedence', 'error', node, message, { suggestions: [inParentheses(node, right, context)] });
    return;
  }
  if (condition.operator !== '==' && condition.operator !== '!=') return;
  if (left.kind !== 'binary' || left.operator !== '+' || context.facts.shapeOf(left).type !== 'string') return;
  const message = `"+" binds stronger than "${condition.operator}", so the joined text ${written(left, context)} is compared. Put the condition and its values in parentheses.`;
  context.report('precedence', 'warning', node, message, { suggestions: [inParentheses(node, left.right, context)] });
}

/** `a != null ? a : "" + "#" + b`: nobody joins "" to a text on purpose, so what follows was meant for both branches. */
function checkElse(node: Conditional, context: CheckContext): void {
  let first = node.whenFalse;
  while (first.kind === 'binary' && first.operator === '+') first = first.left;
  if (first === node.whenFalse || first.kind !== 'literal' || first.value !== '') return;
  const { text } = context;
  const suggestion = `(${text.slice(node.start, first.end)})${text.slice(first.end, node.end)}`;
  const message =
    'What follows "" belongs to the last branch only, since "+" binds stronger than ":". Put the condition in parentheses.';
  context.report('precedence', 'warning', node, message, { suggestions: [suggestion] });
}

/** The conditional with parentheses from `first` to its end. */
function inParentheses(node: Conditional, first: Node, context: CheckContext): string {
  return `${context.text.slice(node.start, first.start)}(${context.text.slice(first.start, node.end)})`;
}

/** `a or b and c` only a hint, and only when the AND comes last. */
function checkMixed(node: Binary, context: CheckContext): void {
  const surprising = (side: Node) => side.kind === 'binary' && side.operator === 'and';
  if (!surprising(node.right) || surprising(node.left)) return;
  const { left } = node;
  if (left.kind === 'binary' && left.operator === 'or') return;
  const message = '"AND" binds stronger than "OR": the right side is one condition. Parentheses make it plain.';
  context.report('precedence', 'hint', node, message);
}
