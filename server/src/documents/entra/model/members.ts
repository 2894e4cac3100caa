import { asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject, JsonString } from '../../../json/node';

/** A pair of a `metadata` list (`stringKeyStringValuePair` and its relatives in Microsoft Graph). */
export interface MetadataEntry {
  readonly node: JsonObject;
  readonly key: string;
  /** '' when it is none of text. */
  readonly value: string;
  readonly valueNode: JsonString | undefined;
}

/** The pairs under `metadata` of an object. */
export function metadataOf(node: JsonObject): readonly MetadataEntry[] {
  return objectsIn(node.get('metadata')).map((pair) => ({
    node: pair,
    key: textOf(pair.get('key')),
    value: textOf(pair.get('value')),
    valueNode: asString(pair.get('value')),
  }));
}

/** Whether a member says `true`; `usual` when it is left out or is no Boolean. */
export function flagOf(node: JsonNode | undefined, usual = false): boolean {
  return node?.kind === 'boolean' ? node.value : usual;
}

/** The number of a member; undefined when it is left out or is no number. */
export function numberOf(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'number' ? node.value : undefined;
}

/** The members of a flags enumeration as OData writes them: "Add,Update,Delete", with or without blanks. */
export function flagsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}

/** The first of `list` under each name, for look-ups; unnamed ones are left out. */
export function byName<T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of list) if (item.name !== '' && !found.has(item.name)) found.set(item.name, item);
  return found;
}
