import type { Span } from '../../../text/span';

/** A literal number is kept as written; the runtime decides its Java type. */
export type Node =
  | Literal
  | NumberLiteral
  | GString
  | Name
  | PropertyAccess
  | IndexAccess
  | Call
  | New
  | ListLiteral
  | MapLiteral
  | ClosureLiteral
  | Unary
  | Step
  | Binary
  | Logical
  | Conditional
  | Assignment
  | Cast
  | InstanceOf
  | Spread
  | Missing;

export interface Literal extends Span {
  readonly kind: 'literal';
  readonly value: string | boolean | null;
}
export interface NumberLiteral extends Span {
  readonly kind: 'number';
  readonly text: string;
}
export interface GString extends Span {
  readonly kind: 'gstring';
  readonly parts: readonly (string | Script)[];
}
export interface Name extends Span {
  readonly kind: 'name';
  readonly name: string;
}
export interface PropertyAccess extends Span {
  readonly kind: 'property';
  readonly object: Node;
  /** A name, or an expression for `a."${b}"` and `a.(b)`. */
  readonly name: string | Node;
  readonly nameSpan: Span;
  readonly access: Access;
}
/** `.`, `?.` (null stays null), `*.` (of every element), `.@` (field), `.&` (method reference). */
export type Access = '.' | '?.' | '*.' | '.@' | '.&';

export interface IndexAccess extends Span {
  readonly kind: 'index';
  readonly object: Node;
  readonly arguments: readonly Node[];
}
export interface Call extends Span {
  readonly kind: 'call';
  /** Absent for `name(…)`. */
  readonly object?: Node;
  /** Absent for `closure(…)`, where `object` is the closure. */
  readonly name?: string;
  readonly nameSpan: Span;
  readonly access: Access;
  readonly arguments: readonly Node[];
}
export interface New extends Span {
  readonly kind: 'new';
  readonly type: string;
  readonly typeSpan: Span;
  readonly arguments: readonly Node[];
}
export interface ListLiteral extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface MapEntryNode {
  /** null for `*:map`. */
  readonly key: Node | null;
  readonly value: Node;
}
export interface MapLiteral extends Span {
  readonly kind: 'map';
  readonly entries: readonly MapEntryNode[];
}
export interface Parameter extends Span {
  readonly name: string;
  readonly type?: string;
  readonly initial?: Node;
}
export interface ClosureLiteral extends Span {
  readonly kind: 'closure';
  /** undefined: no arrow, so `it` exists. */
  readonly parameters: readonly Parameter[] | undefined;
  readonly body: readonly Statement[];
}
export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: '!' | '-' | '+' | '~';
  readonly operand: Node;
}
/** `++` and `--`. */
export interface Step extends Span {
  readonly kind: 'step';
  readonly operator: '+' | '-';
  readonly prefix: boolean;
  readonly target: Node;
}
export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Node;
  readonly right: Node;
}
export interface Logical extends Span {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly left: Node;
  readonly right: Node;
}
/** `a ? b : c`; without `then`, `a ?: c`. */
export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly condition: Node;
  readonly then?: Node;
  readonly otherwise: Node;
}
export interface Assignment extends Span {
  readonly kind: 'assignment';
  /** `=`, or the operator of `+=` and the like without its `=`. */
  readonly operator: string;
  readonly target: Node;
  readonly value: Node;
}
export interface Cast extends Span {
  readonly kind: 'cast';
  readonly type: string;
  readonly operand: Node;
  /** `(type) x` instead of `x as type`. */
  readonly hard: boolean;
}
export interface InstanceOf extends Span {
  readonly kind: 'instanceof';
  readonly operand: Node;
  readonly type: string;
}
export interface Spread extends Span {
  readonly kind: 'spread';
  readonly operand: Node;
}
/** Where an operand should stand. A finding says so. */
export interface Missing extends Span {
  readonly kind: 'missing';
}

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Node }
  | { readonly kind: 'declare'; readonly type?: string; readonly names: readonly Parameter[]; readonly spread?: Node }
  | { readonly kind: 'if'; readonly condition: Node; readonly then: Statement; readonly otherwise?: Statement }
  | { readonly kind: 'forIn'; readonly variable: Parameter; readonly iterable: Node; readonly body: Statement }
  | {
      readonly kind: 'for';
      readonly initial: readonly Statement[];
      readonly condition?: Node;
      readonly update: readonly Node[];
      readonly body: Statement;
    }
  | { readonly kind: 'while'; readonly condition: Node; readonly body: Statement }
  | { readonly kind: 'switch'; readonly subject: Node; readonly cases: readonly SwitchCase[] }
  | {
      readonly kind: 'try';
      readonly body: Statement;
      readonly catches: readonly CatchClause[];
      readonly finally?: Statement;
    }
  | { readonly kind: 'return'; readonly value?: Node }
  | { readonly kind: 'throw'; readonly value: Node; readonly span: Span }
  | { readonly kind: 'assert'; readonly condition: Node; readonly message?: Node; readonly span: Span }
  | { readonly kind: 'block'; readonly statements: readonly Statement[] }
  | { readonly kind: 'break' | 'continue'; readonly label?: string }
  | { readonly kind: 'labelled'; readonly label: string; readonly statement: Statement }
  /** `(a, b) = value`. */
  | { readonly kind: 'assignAll'; readonly targets: readonly Name[]; readonly value: Node }
  | FunctionStatement
  /** `name` is the alias, the last part of the name, or `*`. */
  | { readonly kind: 'import'; readonly qualified: string; readonly name: string; readonly isStatic: boolean }
  /** What a template writes between two scriptlets. */
  | { readonly kind: 'output'; readonly text: GString };

/** `def name(…) { … }`; only among a script's own statements. */
export interface FunctionStatement {
  readonly kind: 'function';
  readonly name: string;
  readonly nameSpan: Span;
  /** Of the result. */
  readonly type?: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

export interface SwitchCase {
  /** Absent for `default`. */
  readonly value?: Node;
  readonly body: readonly Statement[];
}
export interface CatchClause {
  /** Empty for `catch (e)`. */
  readonly types: readonly string[];
  readonly name: string;
  readonly nameSpan: Span;
  readonly body: Statement;
}

export interface Script extends Span {
  readonly statements: readonly Statement[];
}
