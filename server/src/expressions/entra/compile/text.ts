import { Opaque, type Value } from '../../kit/value';
import { IgnoreFlow } from '../flow/ignore-flow';

/**
 * A value as text: null is empty, Boolean is "True" or "False", several values are joined by ", ". "No change" is the word
 * for it, which is for people only: it never becomes part of a text.
 */
export function toText(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof IgnoreFlow) return value.typeName;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return value instanceof Opaque || value instanceof Map ? String(value) : JSON.stringify(value);
}

const numeric = /^[+-]?\d{1,30}(\.\d{1,30})?$/;

/** The number a value stands for, texts such as "12" included; undefined if it is none. */
export function toNumber(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return numeric.test(text) ? Number(text) : undefined;
}

/** Whether two results are the same for the target. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b || (a == null && b == null)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  return typeof a !== 'object' && typeof b !== 'object' && a != null && b != null && toText(a) === toText(b);
}
