import { isRecord, Unknown, type Value } from '../../../kit/value';
import { textOf } from '../../runtime/text';

/**
 * An argument where a function takes a String: numbers, Booleans and arrays are converted as Spring does. undefined for
 * null, for what was left out and for objects, which Okta does not describe.
 */
export function asText(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || value instanceof Unknown) return undefined;
  if (value instanceof Map || isRecord(value)) return undefined;
  return textOf(value);
}

/** An argument where a function takes an Integer: a whole number or a text of digits; undefined for all else. */
export function asInteger(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== 'string' || !/^[+-]?\d{1,10}$/.test(value)) return undefined;
  return Number(value);
}

/**
 * An argument where a function takes an Array. A text is comma-separated values, which become its elements without the
 * blanks around them, as Okta's sample `Arrays.flatten('10, 20, 30, 40')` and Spring's conversion do. undefined for
 * null, for the empty text and for what is neither.
 */
export function asArray(value: Value | undefined): readonly Value[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || value === '') return undefined;
  return value.split(',').map((field) => field.trim());
}
