import type { AttributeShape } from '../scope';
import { bare, type Node } from '../syntax/node';
import { type CheckContext, written } from './context';

/** An attribute that takes certain values only, compared with a text it never has. */
export function checkEnums(node: Node, context: CheckContext): void {
  if (node.kind !== 'binary' || (node.operator !== '==' && node.operator !== '!=')) return;
  for (const [attribute, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const { values }: AttributeShape = context.facts.shapeOf(attribute);
    const literal = bare(other);
    if (values === undefined || literal.kind !== 'literal' || typeof literal.value !== 'string') continue;
    // A cleared attribute is the empty text.
    if (literal.value === '' || values.includes(literal.value)) continue;
    const message = `${written(attribute, context)} is one of ${listed(values)}, so it is never "${literal.value}".`;
    context.report('constant-condition', 'warning', literal, message, { suggestions: literals(values) });
  }
}

/** A few values as people read them. */
export function listed(values: readonly string[]): string {
  const some = values.slice(0, 8).map((value) => `"${value}"`);
  return values.length > some.length ? `${some.join(', ')} …` : some.join(', ');
}

/** The values as literals. */
export function literals(values: readonly string[]): readonly string[] {
  return values.slice(0, 8).map((value) => `"${value.replaceAll('"', '""')}"`);
}
