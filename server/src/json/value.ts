import type { JsonNode } from './node';
import type { JsonDocument } from './parse';

/** A JSON value as JavaScript has it. Objects have no prototype, so `__proto__` is a key like any other. */
export type JsonValue = string | number | boolean | null | undefined | JsonValue[] | { [key: string]: JsonValue };

/** The plain value of a tree. What could not be read becomes `undefined`; of equal keys the last one counts. */
export function toValue(node: JsonNode | undefined): JsonValue {
  if (node === undefined) return undefined;
  switch (node.kind) {
    case 'object': {
      const result: { [key: string]: JsonValue } = Object.create(null);
      for (const property of node.properties) result[property.key.value] = toValue(property.value);
      return result;
    }
    case 'array':
      return node.items.map(toValue);
    case 'invalid':
      return undefined;
    default:
      return node.value;
  }
}

/** The plain value of a document; the engine's own parser is used where the text is valid JSON. */
export function documentValue(document: JsonDocument): JsonValue {
  if (document.problems.length > 0) return toValue(document.root);
  const text = document.text.charCodeAt(0) === 0xfeff ? document.text.slice(1) : document.text;
  return JSON.parse(text) as JsonValue;
}

/** Whether a value from outside is an object with keys: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets a member of an object under a name from outside; `__proto__` becomes a member like any other. */
export function setMemberOf<T>(holder: Record<string, T>, name: string, value: NoInfer<T>): void {
  if (name === '__proto__')
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  else holder[name] = value;
}
