import { toBoolean } from '../runtime/convert';
import { bare, type Node } from '../syntax/node';
import type { CheckContext } from './context';

/** Conditions that are the same for everybody, that cannot be true or false, and what is never reached because of it. */
export function checkConditions(node: Node, context: CheckContext): void {
  if (node.kind === 'conditional') {
    const answer = judge(node.condition, context);
    if (answer === undefined) return;
    const never = answer ? node.whenFalse : node.whenTrue;
    context.report('unreachable', 'hint', never, `The condition is always ${answer}, so this is never the result.`);
  } else if (node.kind === 'binary' && (node.operator === 'and' || node.operator === 'or')) {
    const answer = judge(node.left, context);
    if (answer === (node.operator === 'or')) {
      context.report(
        'unreachable',
        'hint',
        node.right,
        `The left side is always ${answer}, so this is never looked at.`,
      );
    }
    judge(node.right, context);
  } else if (node.kind === 'unary' && node.operator === '!') {
    judge(node.operand, context);
  } else if (node.kind === 'elvis') {
    checkElvis(node.left, node.right, context);
  }
}

/** Reports what is wrong with a condition and gives its answer when that is the same for everybody. */
function judge(condition: Node, context: CheckContext): boolean | undefined {
  const value = context.facts.constantOf(condition);
  if (value !== undefined) {
    const answer = toBoolean(value);
    if (answer === undefined) {
      const message = 'A condition must be true or false, and this is neither, so the expression fails here (EL1001E).';
      context.report('failure', 'error', condition, message, { data: { exception: 'EL1001E' } });
    } else if (bare(condition).kind !== 'literal' || context.parent?.kind !== 'binary') {
      context.report('constant-condition', 'warning', condition, `This condition is ${answer} for everybody.`);
    }
    return answer;
  }
  const { type } = context.facts.shapeOf(condition);
  if (type === 'number' || type === 'map') {
    const message = 'A condition must be true or false. Compare this with something.';
    context.report('failure', 'error', condition, message, { data: { exception: 'EL1001E' } });
  } else if (type === 'string') {
    const message = 'A condition must be true or false, and this is a text. Compare it with something: == "…".';
    context.report('failure', 'warning', condition, message, { data: { exception: 'EL1001E' } });
  }
  return undefined;
}

function checkElvis(left: Node, right: Node, context: CheckContext): void {
  const value = context.facts.constantOf(left);
  if (value === undefined || right.kind === 'missing') return;
  if (value === null || value === '') {
    context.report(
      'constant-condition',
      'warning',
      left,
      'This is always empty, so the result is always what follows "?:".',
    );
  } else {
    context.report(
      'unreachable',
      'hint',
      right,
      'What stands before "?:" always has a value, so this is never the result.',
    );
  }
}
