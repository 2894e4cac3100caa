import { calleeOf } from '../catalogue';
import type { OktaExpression } from '../parse';
import { children, type Node } from '../syntax/node';

export interface Visit {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** Inside the brackets of a selection or projection, where bare names are attributes of the element. */
  readonly inElement: boolean;
  /** Part of a function's name: `String` in `String.len`. */
  readonly qualifier: boolean;
}

/** Every node of an expression, parents first; what stands behind its end included. */
export function* visits(parsed: OktaExpression): Generator<Visit> {
  const open: Visit[] = [parsed.root, ...parsed.rest]
    .map((node) => ({ node, parent: undefined, inElement: false, qualifier: false }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { node, inElement, qualifier } = next;
    const qualified = node.kind === 'call' && node.object !== undefined && calleeOf(node).kind !== 'method';
    for (const child of [...children(node)].reverse()) {
      const isObject = 'object' in node && child === node.object;
      const isBody = (node.kind === 'projection' || node.kind === 'selection') && child === node.body;
      open.push({
        node: child,
        parent: node,
        inElement: inElement || isBody,
        qualifier: isObject && (qualified || qualifier),
      });
    }
  }
}
