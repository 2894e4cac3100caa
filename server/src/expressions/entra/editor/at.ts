import type { CallNode, Node } from '../syntax/node';
import { children } from '../syntax/node';

/** The nodes around `offset`, outermost first. A node reaches to behind its last character. */
export function pathTo(root: Node, offset: number): readonly Node[] {
  const path: Node[] = [];
  let node: Node | undefined = root;
  while (node !== undefined) {
    path.push(node);
    node = innerAt(node, offset);
  }
  return path;
}

/** Where two parts meet, as `[a]` and `=` in `[a]=`, the one that has more to say than an empty slot wins. */
function innerAt(node: Node, offset: number): Node | undefined {
  let found: Node | undefined;
  for (const child of children(node)) {
    if (offset < child.start || offset > child.end) continue;
    if (found === undefined || found.kind === 'omitted' || found.kind === 'missing') found = child;
  }
  return found;
}

/** The innermost call whose arguments `offset` is in, and the index of the argument. */
export function callAt(root: Node, offset: number): { readonly call: CallNode; readonly argument: number } | undefined {
  const path = pathTo(root, offset);
  for (let i = path.length - 1; i >= 0; i--) {
    const node = path[i]!;
    if (node.kind === 'call' && isInArguments(node, offset)) return { call: node, argument: argumentAt(node, offset) };
  }
  return undefined;
}

function isInArguments({ closed, argumentsSpan }: CallNode, offset: number): boolean {
  return offset >= argumentsSpan.start && (!closed || offset <= argumentsSpan.end);
}

/** An argument reaches up to the comma behind it; the next one starts behind that comma. */
function argumentAt(call: CallNode, offset: number): number {
  let index = 0;
  while (index < call.commas.length && call.commas[index]! < offset) index++;
  return index;
}
