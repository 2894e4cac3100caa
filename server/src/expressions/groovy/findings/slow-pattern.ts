import type { Finding } from '../../kit/finding';
import { regexDanger } from '../../kit/regex-guard';
import type { Node } from '../syntax/node';

/** Methods whose first argument is a pattern. */
const patternMethods = new Set(['replaceAll', 'replaceFirst', 'matches', 'split', 'findAll', 'find', 'eachMatch']);

/** A literal pattern that may take exponential time on a text that does not match. */
export function slowPattern(node: Node, found: Finding[]): void {
  const pattern = patternOf(node);
  if (pattern?.kind !== 'literal' || typeof pattern.value !== 'string') return;
  if (regexDanger(pattern.value, '') !== 'the pattern could take exponential time') return;
  const { start, end } = pattern;
  found.push({
    code: 'slow-regex',
    severity: 'warning',
    span: { start, end },
    message:
      'This pattern can match one text in very many ways, so a long value can keep the task busy for minutes. Repeat only what cannot match the same text twice.',
  });
}

function patternOf(node: Node): Node | undefined {
  if (node.kind === 'call' && node.object !== undefined && patternMethods.has(node.name ?? ''))
    return node.arguments[0];
  if (node.kind === 'binary' && (node.operator === '=~' || node.operator === '==~')) return node.right;
  return node.kind === 'unary' && node.operator === '~' ? node.operand : undefined;
}
