import type { Node } from '../syntax/node';
import { place, type Visit } from './visit';

/** `[employeeHireDate] > "2026-01-01"`: only numbers have an order. */
export function checkOrder({ node, report }: Visit): void {
  if (node.kind !== 'binary' || !['<', '<=', '>', '>='].includes(node.operator)) return;
  const text = [node.left, node.right].find(isText);
  if (text?.kind !== 'string') return;
  const date = /^\d{4}-\d\d|^\d{1,2}\/\d{1,2}\/\d{4}/.test(text.value);
  report({
    code: 'caution',
    severity: 'warning',
    span: place(node),
    message: `Microsoft describes ${node.operator} for numbers only, and "${text.value.slice(0, 40)}" is a text: what the condition gives is not known. ${
      date ? 'Compare dates with DateDiff("d", …, …) and 0.' : 'Compare with = or <>, or use a number.'
    }`,
  });
}

function isText(node: Node): boolean {
  return node.kind === 'string' && node.value !== '' && !/^\s?[+-]?\d{1,30}(?:\.\d{1,30})?\s?$/.test(node.value);
}
