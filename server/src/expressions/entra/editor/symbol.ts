import type { ExpressionSymbol } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { anyShape, booleanShape } from '../../kit/shape';
import { sisterFunctions } from '../functions';
import { findFunction, parameterAt } from '../library';
import type { EntraExpression } from '../parse';
import type { AttributeNode, BinaryNode, CallNode, Node, WordNode } from '../syntax/node';
import { isComparison } from '../syntax/print';
import { shapeOf } from '../types';
import { words } from '../words';
import { pathTo } from './at';

/** What the name, constant or operator at `offset` stands for. */
export function symbolAt({ root }: EntraExpression, offset: number, scope: Scope): ExpressionSymbol | undefined {
  const path = pathTo(root, offset);
  const node = path[path.length - 1]!;
  switch (node.kind) {
    case 'attribute':
      return attributeSymbol(node, scope);
    case 'call':
      return offset <= node.nameSpan.end ? callSymbol(node, scope) : undefined;
    case 'word':
      return wordSymbol(node);
    case 'string':
    case 'number':
      return literalSymbol(node, path[path.length - 2], offset, scope);
    case 'binary':
      return offset >= node.operatorSpan.start && offset <= node.operatorSpan.end ? operatorSymbol(node) : undefined;
    default:
      return undefined;
  }
}

function attributeSymbol(node: AttributeNode, scope: Scope): ExpressionSymbol {
  const binding = scope.bindings.get(node.name);
  return {
    kind: 'binding',
    name: node.name,
    span: place(node),
    shape: binding?.shape ?? anyShape,
    documentation: binding?.documentation ?? '',
    path: [node.name],
    expression: place(node),
  };
}

function callSymbol(node: CallNode, scope: Scope): ExpressionSymbol {
  const entry = findFunction(node.name);
  const sister = entry === undefined ? sisterFunctions.get(node.name) : undefined;
  return {
    kind: 'function',
    name: node.name,
    span: node.nameSpan,
    shape: shapeOf(node, scope),
    documentation: entry?.documentation ?? (sister ? `A function of ${sister.product}. ${sister.note}` : ''),
    ...(entry && { functions: [entry] }),
    expression: place(node),
  };
}

function wordSymbol(node: WordNode): ExpressionSymbol | undefined {
  const word = words.get(node.name);
  if (word === undefined) return undefined;
  return { kind: 'literal', name: node.name, span: place(node), shape: anyShape, documentation: word.documentation };
}

/** A constant, with what the parameter says that it fills. */
function literalSymbol(
  node: Node,
  parent: Node | undefined,
  offset: number,
  scope: Scope,
): ExpressionSymbol | undefined {
  if (parent?.kind !== 'call') return undefined;
  const entry = findFunction(parent.name);
  const index = parent.commas.filter((comma) => comma < offset).length;
  const parameter = entry && parameterAt(entry, index);
  if (parameter === undefined) return undefined;
  return {
    kind: 'literal',
    name: parameter.name,
    span: place(node),
    shape: shapeOf(node, scope),
    documentation: parameter.documentation ?? '',
  };
}

const comparisons: Readonly<Record<string, string>> = {
  '=': 'True when both sides are equal. Texts are compared case-sensitively.',
  '<>': 'True when the sides differ.',
  '<': 'True when the left number is smaller.',
  '<=': 'True when the left number is smaller or equal.',
  '>': 'True when the left number is greater.',
  '>=': 'True when the left number is greater or equal.',
};

function operatorSymbol(node: BinaryNode): ExpressionSymbol {
  return {
    kind: 'operator',
    name: node.operator,
    span: node.operatorSpan,
    shape: isComparison(node.operator) ? booleanShape : anyShape,
    documentation: comparisons[node.operator] ?? 'Not an operator of this language.',
  };
}

function place({ start, end }: Node): { readonly start: number; readonly end: number } {
  return { start, end };
}
