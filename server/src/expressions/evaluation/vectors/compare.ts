import { isObject, type JsonValue } from '../../../json/value';
import { isRecord, isUnknown, Opaque, ownEntry, type Unknown, type Value } from '../../kit/value';
import { entriesOf, keyText, type TextOf } from '../project';

/** Parts nested deeper than this never agree. */
const depthLimit = 64;

/** What the language may write as text, and whether all it gives ends up as text. */
export interface Comparison {
  readonly textOf: TextOf;
  /** A text that is expected agrees with any value of that text: attribute flows and templates carry text only. */
  readonly asText: boolean;
}

/**
 * Whether `actual` is what was expected; the Unknown it depends on when that is not known. Numbers agree by value
 * whatever their type (1 and 1.0), a value JSON has no form for by its text, and everything else exactly.
 */
export function matches(expected: JsonValue, actual: Value, comparison: Comparison, depth = 0): boolean | Unknown {
  if (isUnknown(actual)) return actual;
  if (depth > depthLimit) return false;
  if (expected === null || expected === undefined) return actual === null;
  if (typeof expected === 'boolean') return actual === expected;
  if (typeof expected === 'number') return numberOf(actual, comparison.textOf) === expected;
  if (typeof expected === 'string') {
    if (typeof actual === 'string') return actual === expected;
    // JSON has no form for infinity either.
    if (typeof actual === 'number' && !Number.isFinite(actual)) return String(actual) === expected;
    return (actual instanceof Opaque || comparison.asText) && actual !== null && comparison.textOf(actual) === expected;
  }
  if (Array.isArray(expected)) {
    // Microsoft Graph's parseExpression gives every result as a list of texts, also a single one.
    if (!Array.isArray(actual) && comparison.asText && expected.length === 1)
      return matches(expected[0], actual, comparison, depth + 1);
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return all(
      expected.map((item, i) => [item, actual[i] as Value]),
      comparison,
      depth,
    );
  }
  if (!isRecord(actual) && !(actual instanceof Map)) return false;
  const entries = entriesOf(actual).map(([key, value]) => [keyText(key, comparison.textOf), value] as const);
  if (entries.length !== Object.keys(expected).length) return false;
  if (!entries.every(([key]) => Object.hasOwn(expected, key))) return false;
  return all(
    entries.map(([key, value]) => [expected[key], value]),
    comparison,
    depth,
  );
}

function all(
  pairs: readonly (readonly [JsonValue, Value])[],
  comparison: Comparison,
  depth: number,
): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const [expected, actual] of pairs) {
    const result = matches(expected, actual, comparison, depth + 1);
    if (result === false) return false;
    if (result !== true) unknown ??= result;
  }
  return unknown ?? true;
}

/** The ids of a list of objects, sorted: the order of groups means nothing. Undefined when it is no such list. */
export function idsOf(value: Value): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value.map((item: Value) => (isRecord(item) ? ownEntry(item, 'id') : undefined));
  return ids.every((id) => typeof id === 'string') ? [...ids].sort() : undefined;
}

/** Whether two lists of ids hold the same ones. */
export function sameIds(expected: JsonValue, actual: readonly string[]): boolean {
  if (!Array.isArray(expected) || expected.length !== actual.length) return false;
  const sorted = expected.map(String).sort();
  return actual.every((id, i) => id === sorted[i]);
}

/** Whether the text of a value, or of one of the fields of an object, is `text`: a country is any of its codes. */
export function hasText(text: string, value: Value, textOf: TextOf): boolean {
  if (textOf(value) === text) return true;
  return isObject(value) && entriesOf(value as Value).some(([, field]) => field === text);
}

function numberOf(value: Value, textOf: TextOf): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (!(value instanceof Opaque)) return undefined;
  const text = textOf(value);
  return text !== undefined && /^-?\d[\d.]*(E[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
