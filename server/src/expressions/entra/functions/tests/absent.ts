import type { Value } from '../../../kit/value';

/** Whether an attribute is not there: null, or a multi-valued attribute with no values. */
export function isAbsent(value: Value): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
