import type { Finding } from '../../kit/finding';
import type { Node } from '../syntax/node';
import { results } from './results';

/** An expression of which every branch is empty. */
export function checkAlwaysNull(root: Node): readonly Finding[] {
  if (root.kind !== 'call' || !root.closed) return [];
  const found = results(root);
  if (
    found.length === 0 ||
    found.some((node) => node.kind !== 'omitted' && !(node.kind === 'word' && node.name === 'NULL'))
  )
    return [];
  return [
    {
      code: 'always-null',
      severity: 'warning',
      span: root.nameSpan,
      message:
        'Every branch of this expression is empty, so it is null for every user and nothing is provisioned. Give at least one branch a value.',
    },
  ];
}
