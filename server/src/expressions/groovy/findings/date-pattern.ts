import { datePatternTrap } from '../../kit/date-pattern';
import type { Finding } from '../../kit/finding';
import type { Literal, Node } from '../syntax/node';

/** Classes whose first argument is a date pattern. */
const formatClasses = new Set(['SimpleDateFormat', 'java.text.SimpleDateFormat']);

/** A literal date pattern with letters that mean something else than a date needs. */
export function datePattern(node: Node, text: string, found: Finding[]): void {
  const pattern = patternOf(node);
  if (pattern === undefined || typeof pattern.value !== 'string') return;
  const trap = datePatternTrap(pattern.value, 'java');
  if (trap === undefined) return;
  const { start, end } = pattern;
  const written = text.slice(start, end);
  // Only where the literal holds no escapes and one quote at each end.
  const suggestions = written.slice(1, -1) === pattern.value ? [written[0]! + trap.suggestion + written[0]!] : [];
  found.push({ code: 'caution', severity: 'warning', span: { start, end }, message: trap.message, suggestions });
}

function patternOf(node: Node): Literal | undefined {
  if (node.kind !== 'call' && node.kind !== 'new') return undefined;
  const [first] = node.arguments;
  if (first?.kind !== 'literal') return undefined;
  if (node.kind === 'new') return formatClasses.has(node.type) ? first : undefined;
  if (node.name === 'ofPattern') return first;
  // String.format has a % in its pattern; Date.parse has the pattern before the text.
  if (node.name === 'format') return String(first.value).includes('%') ? undefined : first;
  return node.name === 'parse' && node.arguments.length > 1 ? first : undefined;
}
