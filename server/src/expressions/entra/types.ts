import type { FunctionEntry } from '../kit/function-entry';
import type { Scope } from '../kit/scope';
import type { Shape } from '../kit/shape';
import { anyShape, booleanShape, dateShape, listShape, numberShape, stringShape } from '../kit/shape';
import { findFunction } from './library';
import type { Node } from './syntax/node';
import { isComparison } from './syntax/print';
import { words } from './words';

/** What is known of the value of a part without evaluating it. */
export function shapeOf(node: Node, scope: Scope): Shape {
  switch (node.kind) {
    case 'attribute':
      return scope.bindings.get(node.name)?.shape ?? anyShape;
    case 'string':
      return stringShape;
    case 'number':
      return numberShape;
    case 'binary':
      return isComparison(node.operator) ? booleanShape : anyShape;
    case 'word':
      return typeof words.get(node.name)?.value === 'string' ? stringShape : anyShape;
    case 'call': {
      const entry = findFunction(node.name);
      return entry === undefined ? anyShape : (shapeOfType(entry.returns) ?? entry.shape);
    }
    default:
      return anyShape;
  }
}

/** The shape of a type in the words of Microsoft's page; undefined for those that say nothing (Any, Variant). */
export function shapeOfType(type: string): Shape | undefined {
  const lower = type.toLowerCase();
  if (lower.includes('multi') || lower.includes('list')) return listShape;
  if (lower.includes('bool')) return booleanShape;
  if (lower.includes('date')) return dateShape;
  if (lower.startsWith('num') || lower.startsWith('int')) return numberShape;
  return lower === 'string' ? stringShape : undefined;
}

/** One line: `Join(separator, source, …)`. */
export function signatureText(entry: FunctionEntry): string {
  const parameters = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const more = entry.parameters.some((parameter) => parameter.repeats) ? ', …' : '';
  return `${entry.name}(${parameters}${more}): ${entry.returns}`;
}
