import { asObject, asString } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../../json/node';

/** The properties of a node; none when it is no object. */
export function propertiesOf(node: JsonNode | undefined): readonly JsonProperty[] {
  return asObject(node)?.properties ?? [];
}

/** The object at the end of a chain of keys. */
export function objectAt(node: JsonNode | undefined, ...keys: readonly string[]): JsonObject | undefined {
  let at = asObject(node);
  for (const key of keys) at = asObject(at?.get(key));
  return at;
}

/** The string under `key`, when it holds more than blanks. */
export function filledString(object: JsonObject | undefined, key: string): JsonString | undefined {
  const node = asString(object?.get(key));
  return node === undefined || node.value.trim() === '' ? undefined : node;
}

/** Deeper than any parameter; a text nested so deep for no reason is not followed to its end. */
const MAX_DEPTH = 30;

/** Objects whose keys are the target's or EIC's, not settings. */
const DATA = new Set([
  'colsToPropsMap',
  'responseColsToPropsMap',
  'httpHeaders',
  'httpParams',
  'entTypeLabels',
  'successResponses',
  'unsuccessResponses',
]);

/** Every "connection" of a call or of a block around calls. */
export function connectionStrings(node: JsonNode | undefined, depth = MAX_DEPTH): readonly JsonString[] {
  const found: JsonString[] = [];
  collect(node, depth, found);
  return found;
}

function collect(node: JsonNode | undefined, depth: number, found: JsonString[]): void {
  if (depth === 0) return;
  if (node?.kind === 'array') for (const item of node.items) collect(item, depth - 1, found);
  if (node?.kind !== 'object') return;
  for (const { key, value } of node.properties) {
    const kind = value?.kind;
    if (kind === 'string' && key.value === 'connection') found.push(value as JsonString);
    else if ((kind === 'object' || kind === 'array') && !DATA.has(key.value)) collect(value, depth - 1, found);
  }
}
