import type { EvaluationContext } from '../../../kit/evaluated-function';
import { ownEntry, Unknown, type Value } from '../../../kit/value';

/** What a file of mappings does not hold and a preview may be given by name; unknown when it is not given. */
export function input(context: EvaluationContext, name: string, what: string): Value {
  const value = context.values === undefined ? undefined : ownEntry(context.values, name);
  return value ?? (value === null ? null : new Unknown(`${what} is not known here. Give it as the input "${name}".`));
}
