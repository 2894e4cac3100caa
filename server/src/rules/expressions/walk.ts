import type { Node, Script } from '../../expressions/groovy/syntax/node';

const nodeKinds = new Set(['property', 'index', 'name', 'call']);

/**
 * Calls `visit` with every name, property, index and call of a script, in no particular order.
 * @returns the names that the script itself declares: variables, parameters of closures
 */
export function walk(script: Script, visit: (node: Node) => void): ReadonlySet<string> {
  const declared = new Set<string>();
  const waiting: unknown[] = [script];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item)) {
      waiting.push(...item);
      continue;
    }
    if (!('kind' in item)) {
      if ('name' in item && typeof item.name === 'string') declared.add(item.name);
    } else if (nodeKinds.has(String(item.kind))) visit(item as Node);
    waiting.push(...Object.values(item));
  }
  return declared;
}
