import { datePatternTrap } from '../../kit/date-pattern';
import { calleeOf } from '../catalogue';
import { bare, type Node } from '../syntax/node';
import type { CheckContext } from './context';

/** Functions whose second argument is a Joda-Time pattern. */
const takesPattern = new Set(['Time.now', 'Time.fromStringToIso8601', 'Time.fromIso8601ToString']);

/** A literal pattern with letters that mean something else than a date needs. */
export function checkDatePatterns(node: Node, context: CheckContext): void {
  if (node.kind !== 'call') return;
  const callee = calleeOf(node);
  if (callee.kind !== 'function' || !takesPattern.has(callee.fullName)) return;
  const pattern = node.args[1] === undefined ? undefined : bare(node.args[1]);
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return;
  const trap = datePatternTrap(pattern.value, 'joda');
  if (trap === undefined) return;
  const suggestions = [`"${trap.suggestion.replaceAll('"', '""')}"`];
  context.report('caution', 'warning', pattern, trap.message, { suggestions });
}
