import type { Span } from '../../../text/span';
import type { Scope } from '../../kit/scope';
import type { Value } from '../../kit/value';
import type { Node } from '../syntax/node';

/** What a compiled expression reads: a scope, and inside `.?[…]` or `.![…]` the element that is looked at. */
export interface Frame extends Scope {
  readonly element?: Value;
}

/** A compiled expression. Throws Failure, and EvaluationFailure for what a function refuses. */
export type Run = (frame: Frame) => Value;

export interface Compiler {
  /** The call that runs at the moment, so that what a function refuses is shown at its place. */
  readonly site: { call: Span };
  /** Inside the brackets of a selection or projection bare names are attributes of the element. */
  readonly inElement: boolean;
  compile(node: Node): Run;
  /** The same, for what stands in such brackets. */
  readonly inside: Compiler;
}
