import type { Span } from '../../../text/span';
import type * as nodes from './node';
import type { ExpressionPart, GroovyTemplate } from './template';

// The nodes of the quick parser are made by constructors. V8 allocates what a literal (`{…}`, `[…]`) makes in old space
// once most of what it made before has lived long, as the expressions of an opened workspace do. What is parsed and
// dropped later would then fill old space: that doubled the time of parsing.

type Node = nodes.Node;

const none: readonly never[] = [];

/** A list of what it is given, which is not made by an array literal either. */
export const listOf = <T>(...items: T[]): T[] => items;

export class Place implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Script implements nodes.Script {
  constructor(
    readonly statements: readonly nodes.Statement[],
    readonly start: number,
    readonly end: number,
  ) {}
}

export class ExpressionStatement {
  readonly kind = 'expression';
  constructor(readonly expression: Node) {}
}

export class Part implements ExpressionPart {
  readonly kind = 'expression';
  constructor(
    readonly span: Span,
    readonly code: Span,
    readonly script: nodes.Script,
  ) {}
}

/** A template that is one expression and nothing else. */
export class WholeTemplate implements GroovyTemplate {
  readonly problems: readonly never[] = none;
  readonly isPlain = false;
  constructor(
    readonly text: string,
    readonly parts: readonly ExpressionPart[],
  ) {}
}

export class Literal implements nodes.Literal {
  readonly kind = 'literal';
  constructor(
    readonly value: string | boolean | null,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class NumberLiteral implements nodes.NumberLiteral {
  readonly kind = 'number';
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Name implements nodes.Name {
  readonly kind = 'name';
  constructor(
    readonly name: string,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class PropertyAccess implements nodes.PropertyAccess {
  readonly kind = 'property';
  constructor(
    readonly object: Node,
    readonly name: string,
    readonly nameSpan: Span,
    readonly access: nodes.Access,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class IndexAccess implements nodes.IndexAccess {
  readonly kind = 'index';
  readonly arguments: readonly Node[];

  constructor(
    readonly object: Node,
    items: readonly Node[],
    readonly start: number,
    readonly end: number,
  ) {
    this.arguments = items;
  }
}

export class MethodCall implements nodes.Call {
  readonly kind = 'call';
  readonly arguments: readonly Node[];

  constructor(
    readonly object: Node,
    readonly name: string,
    readonly nameSpan: Span,
    readonly access: nodes.Access,
    items: readonly Node[],
    readonly start: number,
    readonly end: number,
  ) {
    this.arguments = items;
  }
}

export class FunctionCall implements nodes.Call {
  readonly kind = 'call';
  readonly access = '.';
  readonly arguments: readonly Node[];

  constructor(
    readonly name: string,
    readonly nameSpan: Span,
    items: readonly Node[],
    readonly start: number,
    readonly end: number,
  ) {
    this.arguments = items;
  }
}

export class Not implements nodes.Unary {
  readonly kind = 'unary';
  readonly operator = '!';
  constructor(
    readonly operand: Node,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Binary implements nodes.Binary {
  readonly kind = 'binary';
  constructor(
    readonly operator: string,
    readonly left: Node,
    readonly right: Node,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Logical implements nodes.Logical {
  readonly kind = 'logical';
  constructor(
    readonly operator: '&&' | '||',
    readonly left: Node,
    readonly right: Node,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Conditional implements nodes.Conditional {
  readonly kind = 'conditional';
  constructor(
    readonly condition: Node,
    readonly then: Node,
    readonly otherwise: Node,
    readonly start: number,
    readonly end: number,
  ) {}
}

/** `a ?: c`. */
export class Elvis implements nodes.Conditional {
  readonly kind = 'conditional';
  constructor(
    readonly condition: Node,
    readonly otherwise: Node,
    readonly start: number,
    readonly end: number,
  ) {}
}
