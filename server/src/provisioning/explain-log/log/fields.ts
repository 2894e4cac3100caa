import { parseJson } from '../../../json/parse';
import type { JsonValue } from '../../../json/value';
import { toValue } from '../../../json/value';

type JsonRecord = { [key: string]: JsonValue };

function isRecord(value: JsonValue): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON that is a text, as Log Analytics and provisioning on demand have it, as what it says; everything else as it is. */
function unwrap(value: JsonValue): JsonValue {
  if (typeof value !== 'string' || !/^\s{0,9}[[{]/.test(value)) return value;
  return toValue(parseJson(value).root) ?? value;
}

/**
 * The value at a path of keys, letter case aside: Graph writes `provisioningSteps`, Log Analytics `ProvisioningSteps`. JSON in
 * texts on the way is read. Undefined when a step is missing.
 */
export function at(value: JsonValue, ...path: readonly string[]): JsonValue {
  let found = value;
  for (const step of path) {
    const object = unwrap(found);
    if (!isRecord(object)) return undefined;
    const key = Object.hasOwn(object, step)
      ? step
      : Object.keys(object).find((name) => name.toLowerCase() === step.toLowerCase());
    found = key === undefined ? undefined : object[key];
  }
  return found;
}

/** The first of the paths that leads to a text or number that is not empty; '' when none does. */
export function textAt(value: JsonValue, ...paths: readonly (readonly string[])[]): string {
  for (const path of paths) {
    const found = at(value, ...path);
    if (typeof found === 'string' && found.trim() !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return '';
}

/** The list at a path; none for everything else. */
export function listAt(value: JsonValue, ...path: readonly string[]): readonly JsonValue[] {
  const found = unwrap(at(value, ...path));
  return Array.isArray(found) ? found : [];
}

/** The keys and texts of an object at a path; none for everything else. */
export function entriesAt(
  value: JsonValue,
  ...path: readonly string[]
): readonly (readonly [key: string, text: string])[] {
  const found = unwrap(at(value, ...path));
  if (!isRecord(found)) return [];
  return Object.entries(found).flatMap(([key, item]) =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean'
      ? [[key, String(item)] as const]
      : [],
  );
}
