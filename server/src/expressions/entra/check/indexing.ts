import { print } from '../syntax/print';
import { place, type Visit } from './visit';

/** `Split([mail], "@")[1]`. */
export function checkIndexing({ node, report }: Visit): void {
  if (node.kind !== 'index') return;
  report({
    code: 'syntax',
    severity: 'error',
    span: place(node),
    message: 'Values are not indexed with brackets, and Entra refuses the expression. Item does it; it counts from 1.',
    suggestions: [`Item(${print(node.target)}, ${Number(node.index) + 1})`],
  });
}
