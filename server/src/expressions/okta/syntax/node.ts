import type { Span } from '../../../text/span';
import type { Value } from '../../kit/value';

export type Node =
  | Literal
  | Name
  | Group
  | Property
  | Call
  | Index
  | Projection
  | Selection
  | ListLiteral
  | MapLiteral
  | Unary
  | Binary
  | Conditional
  | Elvis
  | Variable
  | Refused
  | Assignment
  | Step
  | Missing;

export interface Literal extends Span {
  readonly kind: 'literal';
  readonly literal: 'string' | 'number' | 'boolean' | 'null';
  readonly value: Value;
}
/** A bare name: a reference, or an attribute of the element inside a projection or selection. */
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
}
export interface Group extends Span {
  readonly kind: 'group';
  readonly inner: Node;
}
export interface Property extends Span {
  readonly kind: 'property';
  readonly object: Node;
  readonly name: string;
  readonly nameSpan: Span;
  /** `?.`: null instead of an error when the object is null. */
  readonly safe: boolean;
}
/** `f(a)`, `String.len(a)` and `value.method(a)`; `object` is what stands before the dot. */
export interface Call extends Span {
  readonly kind: 'call';
  readonly object?: Node;
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Node[];
  /** From the opening parenthesis to behind the closing one, or to the end of what there is. */
  readonly list: Span;
  /** Places of the commas between arguments. */
  readonly commas: readonly number[];
  readonly closed: boolean;
  readonly safe: boolean;
}
export interface Index extends Span {
  readonly kind: 'index';
  readonly object: Node;
  readonly index: Node;
}
export interface Projection extends Span {
  readonly kind: 'projection';
  readonly object: Node;
  readonly body: Node;
  readonly safe: boolean;
}
export interface Selection extends Span {
  readonly kind: 'selection';
  readonly object: Node;
  readonly body: Node;
  readonly which: 'all' | 'first' | 'last';
  readonly safe: boolean;
}
export interface ListLiteral extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface MapLiteral extends Span {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: Node; readonly value: Node }[];
}
export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: '-' | '+' | '!';
  readonly operand: Node;
}
export type BinaryOperator = Arithmetic | Relation | 'and' | 'or' | 'matches' | 'instanceof' | 'between';
export type Arithmetic = '+' | '-' | '*' | '/' | '%' | '^';
export type Relation = '==' | '!=' | '<' | '>' | '<=' | '>=';
export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly operatorSpan: Span;
  readonly left: Node;
  readonly right: Node;
}
export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly condition: Node;
  readonly whenTrue: Node;
  readonly whenFalse: Node;
}
export interface Elvis extends Span {
  readonly kind: 'elvis';
  readonly left: Node;
  readonly right: Node;
}
/** `#this`, `#root`, `#name`. */
export interface Variable extends Span {
  readonly kind: 'variable';
  readonly name: string;
}
/** A form that reaches into Java, which Okta does not run: `T(…)`, `new …`, `@bean`. */
export interface Refused extends Span {
  readonly kind: 'refused';
  readonly form: 'type' | 'constructor' | 'bean';
  readonly name: string;
}
export interface Assignment extends Span {
  readonly kind: 'assignment';
  readonly target: Node;
  readonly value: Node;
  readonly operatorSpan: Span;
}
/** `++` and `--`. */
export interface Step extends Span {
  readonly kind: 'step';
  readonly operator: '++' | '--';
  readonly operand: Node;
}
/** Nothing is written where something is needed. */
export interface Missing extends Span {
  readonly kind: 'missing';
}

const none: readonly Node[] = [];

/** The parts of a node, in the order of the text. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'group':
      return [node.inner];
    case 'property':
      return [node.object];
    case 'call':
      return node.object === undefined ? node.args : [node.object, ...node.args];
    case 'index':
      return [node.object, node.index];
    case 'projection':
    case 'selection':
      return [node.object, node.body];
    case 'list':
      return node.items;
    case 'map':
      return node.entries.flatMap((entry) => [entry.key, entry.value]);
    case 'unary':
    case 'step':
      return [node.operand];
    case 'binary':
    case 'elvis':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'assignment':
      return [node.target, node.value];
    default:
      return none;
  }
}

/** The expression without the parentheses around it. */
export function bare(node: Node): Node {
  let inner = node;
  while (inner.kind === 'group') inner = inner.inner;
  return inner;
}

/** The names of a plain path such as `user.manager.name`; undefined for anything else. */
export function pathOf(node: Node): readonly string[] | undefined {
  const names: string[] = [];
  let at = node;
  while (at.kind === 'property') {
    names.push(at.name);
    at = at.object;
  }
  if (at.kind !== 'name') return undefined;
  names.push(at.name);
  return names.reverse();
}
