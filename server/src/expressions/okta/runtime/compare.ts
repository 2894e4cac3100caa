import { isRecord, Opaque, type Value } from '../../kit/value';
import { asDouble, asLong, Width, widthOf } from './numbers';

/** SpEL's `==`: numbers by value whatever their type, texts by text, lists and maps by content. Measured, 4.3.30. */
export function equal(a: Value, b: Value): boolean {
  if (a === b) return !Number.isNaN(a);
  if (typeof a === 'string' || typeof b === 'string' || a === null || b === null) return false;
  const width = widthOf(a);
  const other = widthOf(b);
  if (width > 0 && other > 0) return compareNumbers(a, b, Math.max(width, other)) === 0;
  return javaEqual(a, b);
}

/** Java's `equals`, which the elements of lists and maps are compared by: `1` and `1.0` differ. */
export function javaEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  const width = widthOf(a);
  if (width > 0) return width === widthOf(b) && compareNumbers(a, b, width) === 0;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => javaEqual(item, b[i] as Value));
  }
  if (a instanceof Opaque || b instanceof Opaque) return sameOpaque(a, b);
  const left = entriesOf(a);
  const right = entriesOf(b);
  if (left === undefined || right === undefined || left.size !== right.size) return false;
  for (const [key, value] of left) {
    const other = right.get(key);
    if (other === undefined || !javaEqual(value, other)) return false;
  }
  return true;
}

function sameOpaque(a: Value, b: Value): boolean {
  return a instanceof Opaque && b instanceof Opaque && a.typeName === b.typeName && String(a) === String(b);
}

function entriesOf(value: Value): ReadonlyMap<Value, Value> | undefined {
  if (value instanceof Map) return value;
  return isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

/** Below, at or above 0 as SpEL's `<`, `>`: null before everything; undefined: the two cannot be compared (EL1013E). */
export function compare(a: Value, b: Value): number | undefined {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const width = widthOf(a);
  const other = widthOf(b);
  return width > 0 && other > 0 ? compareNumbers(a, b, Math.max(width, other)) : undefined;
}

function compareNumbers(a: Value, b: Value, width: Width): number {
  if (width === Width.long) {
    const left = asLong(a);
    const right = asLong(b);
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const left = asDouble(a);
  const right = asDouble(b);
  if (width === Width.float) return Math.sign(Math.fround(left) - Math.fround(right));
  if (left < right) return -1;
  if (left > right) return 1;
  return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}
