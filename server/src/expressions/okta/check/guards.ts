import { type Binary, bare, children, type Node, pathOf } from '../syntax/node';
import { isNull } from './facts';

/** The paths that are not null when `condition` has the given answer. */
export function guardedBy(condition: Node, answer: boolean): readonly string[] {
  const node = bare(condition);
  if (node.kind === 'unary' && node.operator === '!') return guardedBy(node.operand, !answer);
  if (node.kind !== 'binary') return looked(node);
  if (node.operator === 'and' || node.operator === 'or') {
    const both = answer === (node.operator === 'and');
    return both ? [...guardedBy(node.left, answer), ...guardedBy(node.right, answer)] : looked(node);
  }
  return comparison(node, answer);
}

function comparison(node: Binary, answer: boolean): readonly string[] {
  const path = pathText(node.left) ?? pathText(node.right);
  const withNull = isNull(node.left) || isNull(node.right);
  if (path !== undefined && withNull) return (node.operator === '!=') === answer ? [path] : [];
  if (path !== undefined && node.operator === '==' && answer) return [path];
  return looked(node);
}

/** Paths that a function of the condition looks at: String.len(x) == 0, Arrays.isEmpty(x). Taken as guarded. */
function looked(root: Node): readonly string[] {
  const found: string[] = [];
  const open: { readonly node: Node; readonly called: boolean }[] = [{ node: root, called: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const path = pathText(next.node);
    if (path !== undefined && next.called) found.push(path);
    const called = next.called || next.node.kind === 'call';
    for (const child of children(next.node)) open.push({ node: child, called });
  }
  return found;
}

/** `user.email` for such a path, in parentheses or not. */
export function pathText(node: Node): string | undefined {
  const inner = bare(node);
  return inner.kind === 'property' ? pathOf(inner)?.join('.') : undefined;
}
