import type { PathReference } from '../../kit/language';
import type { EntraExpression } from '../parse';
import { walk } from '../syntax/node';

/** Every attribute that is read; the place is that of the name inside the brackets. */
export function references({ root }: EntraExpression): readonly PathReference[] {
  const found: PathReference[] = [];
  walk(root, (node) => {
    if (node.kind !== 'attribute' || node.name === '') return;
    const span = { start: node.start + 1, end: node.start + 1 + node.name.length };
    found.push({ segments: [{ name: node.name, span }], span });
  });
  return found;
}
