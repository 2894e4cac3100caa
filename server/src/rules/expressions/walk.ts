import type { Node, Script } from '../../expressions/groovy/syntax/node';

const nodeKinds = new Set(['property', 'index', 'name', 'call']);

/** Calls `visit` with every name, property, index and call of a script, in no particular order. */
export function walk(script: Script, visit: (node: Node) => void): void {
  const waiting: unknown[] = [script];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item)) {
      waiting.push(...item);
      continue;
    }
    if ('kind' in item && nodeKinds.has(String(item.kind))) visit(item as Node);
    waiting.push(...Object.values(item));
  }
}
