import type { StringNode } from '../syntax/node';
import { printString } from '../syntax/print';
import { place, type Visit } from './visit';

/** A backslash before something it does not escape, most often in a pattern: `"\d+"`. */
export function checkBackslash({ node, text, report }: Visit): void {
  if (node.kind !== 'string' || node.loneBackslashes === undefined || node.flaw !== undefined) return;
  const first = node.loneBackslashes[0]!;
  const written = text.slice(first, first + 2);
  report({
    code: 'caution',
    severity: 'warning',
    span: place(node),
    message: `A backslash in a text is written twice: ${written.replace('\\', '\\\\')}. Microsoft does not say what Entra makes of ${written}.`,
    suggestions: [printString((node as StringNode).value)],
  });
}
