import { booleanShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import type { Binary, Node } from '../syntax/node';
import type { Run } from './env';

// The operators of nearly every mapping: texts and null are dealt with at once, and a literal on the right is no call.
// Everything else is `combine`d in the general way.

type Combine = (operator: string, left: Value, right: Value) => Value;

/** `==` and `!=`. */
export function compileEquality(node: Binary, left: Run, right: Run, combine: Combine): Run {
  const { operator } = node;
  const same = operator === '==';
  const literal = literalText(node.right);
  if (literal !== undefined)
    return (m, env) => {
      try {
        const before = left(m, env);
        return isTextOrNull(before) ? (before === literal) === same : combine(operator, before, literal);
      } catch (error) {
        return m.caught(error, node, booleanShape);
      }
    };
  return (m, env) => {
    try {
      const before = left(m, env);
      const after = right(m, env);
      if (isTextOrNull(before) && isTextOrNull(after)) return (before === after) === same;
      return combine(operator, before, after);
    } catch (error) {
      return m.caught(error, node, booleanShape);
    }
  };
}

/** `+`. */
export function compilePlus(node: Binary, left: Run, right: Run, combine: Combine): Run {
  const literal = literalText(node.right);
  if (typeof literal === 'string')
    return (m, env) => {
      try {
        const before = left(m, env);
        return typeof before === 'string' ? before + literal : combine('+', before, literal);
      } catch (error) {
        return m.caught(error, node);
      }
    };
  return (m, env) => {
    try {
      const before = left(m, env);
      const after = right(m, env);
      return typeof before === 'string' && typeof after === 'string' ? before + after : combine('+', before, after);
    } catch (error) {
      return m.caught(error, node);
    }
  };
}

const isTextOrNull = (value: Value): boolean => typeof value === 'string' || value === null;

/** The text or null that is written out; undefined for everything else. */
function literalText(node: Node): string | null | undefined {
  if (node.kind !== 'literal') return undefined;
  return typeof node.value === 'string' || node.value === null ? node.value : undefined;
}
