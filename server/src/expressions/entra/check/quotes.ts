import { printString } from '../syntax/print';
import { place, type Visit } from './visit';

/** Texts in typographic or single quotes. */
export function checkQuotes({ node, report }: Visit): void {
  if (node.kind !== 'string' || (node.flaw !== 'smart' && node.flaw !== 'single')) return;
  const smart = node.flaw === 'smart';
  report({
    code: smart ? 'smart-quote' : 'syntax',
    severity: 'error',
    span: place(node),
    message: smart
      ? 'These are typographic quotes, as a word processor sets them; Entra does not read them. Write straight double quotes.'
      : 'A text stands in double quotes; Entra does not know single ones.',
    suggestions: [printString(node.value)],
  });
}
