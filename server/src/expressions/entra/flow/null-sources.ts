import type { AttributeNode, Node } from '../syntax/node';

const tests = new Set(['IsNull', 'IsNullOrEmpty', 'IsPresent', 'IsNothing', 'IsString', 'Not', 'CBool']);

/**
 * The attributes a condition asks directly: `[country]="USA"`, `IsNullOrEmpty([country])`, `Not(IsPresent([mail]))`. When
 * one of them has no value, Microsoft says of IIF that "the condition check fails".
 */
export function nullSources(condition: Node | undefined, found: AttributeNode[] = []): readonly AttributeNode[] {
  if (condition === undefined) return found;
  if (condition.kind === 'attribute') found.push(condition);
  else if (condition.kind === 'binary') {
    if (condition.left.kind === 'attribute') found.push(condition.left);
    if (condition.right.kind === 'attribute') found.push(condition.right);
  } else if (condition.kind === 'call' && tests.has(condition.name)) nullSources(condition.args[0], found);
  return found;
}
