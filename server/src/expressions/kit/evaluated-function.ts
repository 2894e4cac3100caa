import type { FunctionEntry } from './function-entry';
import type { Shape } from './shape';
import type { Value, ValueRecord } from './value';

/** A function with its implementation, for languages whose calls are plain functions (Okta, Entra). One a file. */
export interface EvaluatedFunction extends FunctionEntry {
  /** What is known of its result whatever the arguments are. */
  readonly shape: Shape;
  /**
   * Evaluates one call. An argument that was left out is undefined. An argument that cannot be known never arrives
   * here, the result is unknown then, unless `takesUnknown`. Returns an Unknown with the reason for what this machine
   * cannot know (a group membership). Throws EvaluationFailure for what the engine would refuse.
   */
  readonly call: (context: EvaluationContext, ...args: (Value | undefined)[]) => Value;
  readonly takesUnknown?: boolean;
}

/** What a function may know beside its arguments. */
export interface EvaluationContext {
  /** The time of this run in milliseconds since 1970; undefined: not known, so what depends on it is unknown. */
  readonly now?: number;
  /** Values of this run by name, for functions that read more than their arguments. */
  readonly values?: ValueRecord;
}

/** The engine refuses to evaluate. Not an Error: thousands of people may fail, and nobody reads the stack. */
export class EvaluationFailure {
  constructor(
    /** What happened and why, in one or two sentences. */
    readonly message: string,
    /** The engine's own name for it, e.g. `EL1030E`. */
    readonly exception?: string,
    /** Index of the argument at fault. */
    readonly argument?: number,
  ) {}
}
