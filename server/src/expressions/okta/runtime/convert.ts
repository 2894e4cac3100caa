import type { Value } from '../../kit/value';
import { asDouble, toInt, Width, widthOf } from './numbers';

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['on', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['off', false],
  ['no', false],
  ['0', false],
]);

/** A value where a Boolean is needed, or undefined if Spring does not convert it. Measured with Spring 4.3.30. */
export function toBoolean(value: Value): boolean | undefined {
  if (typeof value === 'boolean') return value;
  // Spring takes the first element of a list.
  const first = Array.isArray(value) ? (value[0] as Value | undefined) : undefined;
  if (first !== undefined) return Array.isArray(first) ? undefined : toBoolean(first);
  return typeof value === 'string' ? truths.get(value.trim().toLowerCase()) : undefined;
}

/** A value where a whole number is needed: an index. Texts of digits count, fractions are cut off. */
export function toIndex(value: Value): number | undefined {
  if (typeof value === 'string') return /^\s*[+-]?\d{1,10}\s*$/.test(value) ? toInt(Number(value)) : undefined;
  return widthOf(value) === Width.none ? undefined : toInt(asDouble(value));
}
