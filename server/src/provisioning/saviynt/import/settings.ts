import type { JsonNode } from '../../../json/node';

/** Whether the setting is on; sources write flags both as JSON booleans and as strings. Undefined when it is missing. */
export function flag(node: JsonNode | undefined): boolean | undefined {
  if (node?.kind === 'boolean') return node.value;
  if (node?.kind !== 'string') return undefined;
  const text = node.value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** The whole number of a node, as a number or as a string of digits; undefined for everything else. */
export function wholeNumber(node: JsonNode | undefined): number | undefined {
  if (node?.kind === 'number') return Number.isSafeInteger(node.value) ? node.value : undefined;
  const text = node?.kind === 'string' ? node.value.trim() : '';
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The values of a list of strings, numbers or booleans as texts; of a single one as a list of it. */
export function texts(node: JsonNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const items = node.kind === 'array' ? node.items : [node];
  return items.flatMap((item) =>
    item.kind === 'string' || item.kind === 'number' || item.kind === 'boolean' ? [String(item.value).trim()] : [],
  );
}
