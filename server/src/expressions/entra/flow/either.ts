import type { Scope } from '../../kit/scope';
import type { Value } from '../../kit/value';
import { type Evaluate, LocatedFailure, LocatedUnknown } from '../compile/evaluate';
import { isSame } from '../compile/text';

/**
 * The result when it is not known which of `branches` is taken: the value they all give, or unknown for the reasons of
 * `why`. Throws when every branch fails.
 */
export function eitherOf(branches: readonly Evaluate[], scope: Scope, why: LocatedUnknown): Value {
  let first: Value | undefined;
  let seen = false;
  let failure: LocatedFailure | undefined;
  for (const branch of branches) {
    try {
      const value = branch(scope) ?? null;
      if (value instanceof LocatedUnknown || (seen && !isSame(first, value))) return why;
      first = value;
      seen = true;
    } catch (error) {
      if (!(error instanceof LocatedFailure)) throw error;
      failure = error;
    }
  }
  if (failure === undefined) return first ?? null;
  if (seen) return why;
  throw failure;
}
