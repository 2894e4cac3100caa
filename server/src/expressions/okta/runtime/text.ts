import { isRecord, Opaque, type Value } from '../../kit/value';
import { numberText, RealNumber } from './numbers';

/**
 * A value as `+` writes it into text. Source: measured with Spring 4.3.30: null is "null", a list is its elements with
 * commas and no blanks, a map is as Java prints it.
 */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return javaText(value);
}

/** A value as Java's `toString` prints it: `[a, b]`, `{name=x}`. */
export function javaText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof RealNumber) return numberText(value);
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (value instanceof Map) return mapText([...value]);
  if (isRecord(value)) return mapText(Object.entries(value));
  return value instanceof Opaque && !Object.hasOwn(Object.getPrototypeOf(value), 'toString')
    ? value.typeName
    : String(value);
}

function mapText(entries: readonly (readonly [Value, Value])[]): string {
  return `{${entries.map(([key, value]) => `${javaText(key)}=${javaText(value)}`).join(', ')}}`;
}

/** The type of a value in plain words, for messages. */
export function typeText(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'a String';
  if (typeof value === 'boolean') return 'a Boolean';
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof RealNumber) return 'a number';
  if (Array.isArray(value)) return 'an Array';
  return value instanceof Opaque ? `a ${value.typeName}` : 'an object';
}
