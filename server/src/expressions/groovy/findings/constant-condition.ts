import type { Finding } from '../../kit/finding';
import { pathKey } from '../compile/facts';
import type { Node } from '../syntax/node';

/** A condition of `? :`, `?:`, `&&` or `||` that is a literal, or compares a value with itself. */
export function constantCondition(node: Node, found: Finding[]): void {
  if (node.kind === 'conditional') report(node.condition, found);
  if (node.kind === 'logical') report(node.left, found);
}

function report(condition: Node, found: Finding[]): void {
  const answer = answerOf(condition);
  if (answer === undefined) return;
  const { start, end } = condition;
  found.push({
    code: 'constant-condition',
    severity: 'warning',
    span: { start, end },
    message: `This condition is ${answer} for everybody, so the other part is never used.`,
    data: { answer },
  });
}

/** Whether a condition is certainly true or false; undefined if it depends on something. */
function answerOf(node: Node): boolean | undefined {
  switch (node.kind) {
    case 'literal':
      return node.value !== null && node.value !== false && node.value !== '';
    case 'list':
      return node.items.some((item) => item.kind === 'spread') ? undefined : node.items.length > 0;
    case 'unary': {
      const answer = node.operator === '!' ? answerOf(node.operand) : undefined;
      return answer === undefined ? undefined : !answer;
    }
    case 'binary': {
      if (node.operator !== '==' && node.operator !== '!=') return undefined;
      const same = isSame(node.left, node.right);
      return same === undefined ? undefined : same === (node.operator === '==');
    }
    default:
      return undefined;
  }
}

function isSame(a: Node, b: Node): boolean | undefined {
  if (a.kind === 'literal' && b.kind === 'literal') return a.value === b.value;
  const path = pathKey(a);
  return path !== undefined && path === pathKey(b) ? true : undefined;
}
