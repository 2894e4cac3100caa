import type { Node, Script, Statement } from '../../expressions/groovy/syntax/node';

/** Methods of text whose result has the same quotation marks as the text they are called on. */
const keepsText = new Set([
  'trim',
  'strip',
  'toLowerCase',
  'toUpperCase',
  'capitalize',
  'uncapitalize',
  'substring',
  'take',
  'drop',
  'toString',
  'intern',
  'concat',
  'padLeft',
  'padRight',
  'center',
  'reverse',
]);

/** `binding.property`, or a binding alone. */
export interface SourceText {
  readonly binding: string;
  readonly property: string | undefined;
  readonly node: Node;
}

/** The bindings and properties whose text arrives unchanged in what the script gives; what cannot be followed is left out. */
export function sourceTexts(script: Script): readonly SourceText[] {
  return script.statements.flatMap(ofStatement);
}

function ofStatement(statement: Statement | undefined): readonly SourceText[] {
  switch (statement?.kind) {
    case 'expression':
      return ofNode(statement.expression);
    case 'return':
      return ofNode(statement.value);
    case 'if':
      return [...ofStatement(statement.then), ...ofStatement(statement.otherwise)];
    case 'block':
      return statement.statements.flatMap(ofStatement);
    default:
      return [];
  }
}

function ofNode(node: Node | undefined): readonly SourceText[] {
  switch (node?.kind) {
    case 'name':
      return [{ binding: node.name, property: undefined, node }];
    case 'property':
      return (node.access === '.' || node.access === '?.') &&
        node.object.kind === 'name' &&
        typeof node.name === 'string'
        ? [{ binding: node.object.name, property: node.name, node }]
        : [];
    case 'conditional':
      return [...ofNode(node.then ?? node.condition), ...ofNode(node.otherwise)];
    case 'binary':
      return node.operator === '+' ? [...ofNode(node.left), ...ofNode(node.right)] : [];
    case 'call':
      return node.object !== undefined && node.name !== undefined && keepsText.has(node.name)
        ? ofNode(node.object)
        : [];
    case 'cast':
      return ofNode(node.operand);
    case 'gstring':
      return node.parts.flatMap((part) => (typeof part === 'string' ? [] : sourceTexts(part)));
    default:
      return [];
  }
}
