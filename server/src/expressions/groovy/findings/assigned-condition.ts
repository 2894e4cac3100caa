import type { Finding } from '../../kit/finding';
import type { Node } from '../syntax/node';

/** `user.email=null?'':user.email`: an attribute is given a value where a comparison was meant. */
export function assignedCondition(node: Node, text: string, found: Finding[]): void {
  if (node.kind !== 'assignment' || node.operator !== '=') return;
  const { target, value } = node;
  // A variable may well be given the result of a condition; an attribute of a person is never given one in a mapping.
  if (target.kind !== 'property' || value.kind !== 'conditional' || value.condition.kind !== 'literal') return;
  if (value.start === node.start || text[value.start] === '(') return;
  const at = text.indexOf('=', target.end);
  if (at < 0 || at >= value.start) return;
  found.push({
    code: 'precedence',
    severity: 'warning',
    span: { start: at, end: at + 1 },
    message: `"=" assigns all of what follows to ${text.slice(target.start, target.end).slice(0, 60)}, and nothing is compared. To compare, write ==.`,
    suggestions: ['=='],
  });
}
