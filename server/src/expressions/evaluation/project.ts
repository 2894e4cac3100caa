import type { JsonValue } from '../../json/value';
import type { ExpressionLanguage } from '../kit/language';
import { isRecord, isUnknown, Opaque, type Value } from '../kit/value';

/** Deeper parts of a value are written as `…`. */
const depthLimit = 64;

/** The text of a part of a value; undefined when it has none that is known. */
export type TextOf = (value: Value) => string | undefined;

/** How a language writes a value into text. */
export function textOfValues(language: ExpressionLanguage): TextOf {
  return (value) => language.textOf?.(value) ?? plainText(value);
}

function plainText(value: Value): string | undefined {
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

/**
 * The value as JSON shows it. What JSON has no form for (a date, a decimal) is its text, or its type in ⟨ ⟩ where it has
 * none; a part that is not known is `{ "$unknown": reason }`.
 */
export function toJson(value: Value, textOf: TextOf, depth = 0): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (depth > depthLimit) return '…';
  if (isUnknown(value)) return { $unknown: value.reason };
  if (Array.isArray(value)) return value.map((item: Value) => toJson(item, textOf, depth + 1));
  if (value instanceof Map || isRecord(value)) {
    const result: { [key: string]: JsonValue } = Object.create(null);
    for (const [key, item] of entriesOf(value)) result[keyText(key, textOf)] = toJson(item, textOf, depth + 1);
    return result;
  }
  return textOf(value) ?? `⟨${value instanceof Opaque ? value.typeName : typeof value}⟩`;
}

/** The keys and values of a map or an object. */
export function entriesOf(value: Value): readonly (readonly [Value, Value])[] {
  if (value instanceof Map) return [...(value as ReadonlyMap<Value, Value>)];
  return isRecord(value) ? Object.keys(value).map((key) => [key, value[key] ?? null] as const) : [];
}

/** A key of a map as JSON has to write it. */
export function keyText(key: Value, textOf: TextOf): string {
  return typeof key === 'string' ? key : (textOf(key) ?? '⟨key⟩');
}

/** The type of a value for people: `string`, `list of 3`, or the name its language gives it. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (isUnknown(value)) return 'unknown';
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (value instanceof Map || isRecord(value)) return 'map';
  if (value instanceof Opaque) return value.typeName;
  return typeof value === 'bigint' ? 'number' : typeof value;
}
