import type { Span } from '../../../text/span';
import type { TokenFlaw } from './token';

/** One part of an expression, with its place in the text. */
export type Node =
  | AttributeNode
  | StringNode
  | NumberNode
  | WordNode
  | PlaceholderNode
  | CallNode
  | BinaryNode
  | UnaryNode
  | IndexNode
  | OmittedNode
  | MissingNode;

/** `[name]`. */
export interface AttributeNode extends Span {
  readonly kind: 'attribute';
  readonly name: string;
  readonly flaw?: TokenFlaw;
}

/** A constant in double quotes. */
export interface StringNode extends Span {
  readonly kind: 'string';
  /** What it stands for, escapes resolved. */
  readonly value: string;
  readonly flaw?: TokenFlaw;
  readonly loneBackslashes?: readonly number[];
}

export interface NumberNode extends Span {
  readonly kind: 'number';
  /** As written: `12`, `-1`, `&HF`. */
  readonly text: string;
}

/** A bare word: `vbTextCompare`, `IgnoreAttributeFlow`. */
export interface WordNode extends Span {
  readonly kind: 'word';
  readonly name: string;
}

/** `%name%`, which only Entra Connect sync knows. */
export interface PlaceholderNode extends Span {
  readonly kind: 'placeholder';
  readonly name: string;
}

export interface CallNode extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Node[];
  /** Where one argument ends and the next one begins: the commas. */
  readonly commas: readonly number[];
  /** From behind the opening parenthesis to before the closing one; to where the call breaks off without one. */
  readonly argumentsSpan: Span;
  readonly closed: boolean;
}

/** A comparison in a condition, or an operator the language does not have (`&`, `AND` …). */
export interface BinaryNode extends Span {
  readonly kind: 'binary';
  /** As written; `AND` and `OR` in upper case. */
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly left: Node;
  readonly right: Node;
}

/** `!x`, `NOT x`, `-x`: not in the language. */
export interface UnaryNode extends Span {
  readonly kind: 'unary';
  readonly operator: string;
  readonly operatorSpan: Span;
  readonly operand: Node;
}

/** `Split(…)[1]`: not in the language. */
export interface IndexNode extends Span {
  readonly kind: 'index';
  readonly target: Node;
  readonly index: string;
}

/** An empty argument slot: an optional argument left out. */
export interface OmittedNode extends Span {
  readonly kind: 'omitted';
}

/** Nothing where something must be; the parser has reported it. */
export interface MissingNode extends Span {
  readonly kind: 'missing';
}

/** The direct parts of a node, in order of the text. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'binary':
      return [node.left, node.right];
    case 'unary':
      return [node.operand];
    case 'index':
      return [node.target];
    default:
      return none;
  }
}

const none: readonly Node[] = [];

/** Calls `visit` for `node` and everything in it, parents first. The parser bounds the depth. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const child of children(node)) walk(child, visit, node);
}
