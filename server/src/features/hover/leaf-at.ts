import type { JsonNode } from '../../json/node';
import { deepestAt } from '../../json/path';

/** A key of an object, or a value that has no parts. */
export interface Leaf {
  readonly node: Exclude<JsonNode, { readonly kind: 'object' | 'array' | 'invalid' }>;
  readonly isKey: boolean;
}

/** The key or plain value at `offset`; undefined between them, and where the text is not JSON. */
export function leafAt(root: JsonNode | undefined, offset: number): Leaf | undefined {
  const node = deepestAt(root, offset);
  if (node === undefined || node.kind === 'property') return undefined;
  if (node.kind === 'object' || node.kind === 'array' || node.kind === 'invalid') return undefined;
  return { node, isKey: node.parent?.kind === 'property' && node.parent.key === node };
}
