import type { Span } from '../../../text/span';
import type { Scope } from '../../kit/scope';
import { Unknown, type Value } from '../../kit/value';
import { IgnoreFlow } from '../flow/ignore-flow';
import type { Node } from '../syntax/node';

/** A compiled part. Undefined is an argument that was left out. Throws LocatedFailure. */
export type Evaluate = (scope: Scope) => Value | undefined;

/** A compiled condition: its answer, or why there is none. Throws LocatedFailure. */
export type Decide = (scope: Scope) => boolean | LocatedUnknown;

/** What a form that decides itself what it evaluates needs of the compiler. */
export interface Compiler {
  value(node: Node): Evaluate;
  condition(node: Node): Decide;
}

export interface Reason {
  readonly span: Span;
  readonly reason: string;
}

/** Reasons beyond these help nobody. */
const reasonLimit = 10;

/** An unknown value that knows where it comes from. */
export class LocatedUnknown extends Unknown {
  constructor(readonly reasons: readonly Reason[]) {
    super(reasons[0]!.reason);
  }

  static at({ start, end }: Span, reason: string): LocatedUnknown {
    return new LocatedUnknown([{ span: { start, end }, reason }]);
  }

  /** The reasons of all, each once. */
  static of(values: readonly (Value | undefined)[]): LocatedUnknown {
    const reasons: Reason[] = [];
    for (const value of values) {
      if (!(value instanceof LocatedUnknown)) continue;
      for (const reason of value.reasons) {
        const known = reasons.some((other) => other.reason === reason.reason && other.span.start === reason.span.start);
        if (!known && reasons.length < reasonLimit) reasons.push(reason);
      }
    }
    return new LocatedUnknown(reasons);
  }
}

/** The engine refuses to evaluate, and where. Not an Error: nobody reads the stack. */
export class LocatedFailure {
  constructor(
    readonly message: string,
    readonly span: Span,
    readonly exception?: string,
  ) {}
}

/** Whether a value cannot be handed to a function: it is not known, or stands for "no change". */
export function isSpecial(value: Value | undefined): value is Unknown | IgnoreFlow {
  return typeof value === 'object' && value !== null && (value instanceof Unknown || value instanceof IgnoreFlow);
}
