import type { Node } from './node';

/**
 * The text Entra itself writes for a parsed expression: arguments joined by ", ", empty slots kept (`Replace([a], "-", ,
 * , "_", , )`), comparisons without spaces. As seen in exported synchronization schemas.
 */
export function print(node: Node): string {
  switch (node.kind) {
    case 'attribute':
      return `[${node.name}]`;
    case 'string':
      return printString(node.value);
    case 'number':
      return node.text;
    case 'word':
      return node.name;
    case 'placeholder':
      return `%${node.name}%`;
    case 'call':
      return `${node.name}(${node.args.map(print).join(', ')})`;
    case 'binary':
      return isComparison(node.operator)
        ? `${print(node.left)}${node.operator}${print(node.right)}`
        : `${print(node.left)} ${node.operator} ${print(node.right)}`;
    case 'unary':
      return node.operator === 'NOT' ? `NOT ${print(node.operand)}` : `${node.operator}${print(node.operand)}`;
    case 'index':
      return `${print(node.target)}[${node.index}]`;
    case 'omitted':
    case 'missing':
      return '';
  }
}

/** `value` as a constant: in double quotes, backslashes and quotes escaped by a backslash. */
export function printString(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** The six comparisons of the language. */
export function isComparison(operator: string): boolean {
  switch (operator) {
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return true;
    default:
      return false;
  }
}
