import type { SchemaPlace } from '../../../documents/json-schema/schema-place';
import { MemoKey } from '../../../documents/memo';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { schemaOf } from '../../../documents/saviynt/schema';
import { suggest } from '../../../expressions/kit/suggest';
import type { JsonNode, JsonObject, JsonProperty } from '../../../json/node';
import { keyOf } from './import-calls';
import { PAGING_KEYS } from './paging';
import { wrongShape } from './shape';

/** A key that no source documents where it stands. */
export type KeyFinding = {
  readonly property: JsonProperty;
  /** Names the object around it, for people: `"http"`, `a call`. */
  readonly around: string;
} & (
  | { readonly kind: 'case' | 'near'; readonly right: string }
  /** Documented for the object {@link home}; undefined while that one is not there. */
  | { readonly kind: 'misplaced'; readonly homeName: string; readonly home: JsonObject | undefined }
  | { readonly kind: 'unknown' }
);

const KEY_FINDINGS = new MemoKey((parameter: SaviyntParameter): readonly KeyFinding[] => {
  const list: KeyFinding[] = [];
  const schema = schemaOf(parameter.name);
  if (schema !== undefined && wrongShape(parameter) === undefined) walk(parameter.root, schema, undefined, list);
  return list;
});

/** All such keys of the parameter, found in one walk; none in a value that is another parameter's. */
export function keyFindings(parameter: SaviyntParameter): readonly KeyFinding[] {
  return parameter.memo.of(KEY_FINDINGS);
}

interface Level {
  readonly object: JsonObject;
  readonly place: SchemaPlace;
  /** The next object outwards. */
  readonly above: Level | undefined;
}

function walk(node: JsonNode | undefined, place: SchemaPlace, above: Level | undefined, found: KeyFinding[]): void {
  if (node?.kind === 'array') {
    const { items } = place;
    if (items !== undefined) for (const item of node.items) walk(item, items, above, found);
    return;
  }
  if (node?.kind !== 'object') return;
  const level = { object: node, place, above };
  for (const property of node.properties) {
    const child = place.property(property.key.value);
    if (child === undefined) {
      const finding = classify(property, level);
      if (finding !== undefined) found.push(finding);
    } else if (property.value?.kind === 'object' || property.value?.kind === 'array') {
      walk(property.value, child, level, found);
    }
  }
}

function classify(property: JsonProperty, level: Level): KeyFinding | undefined {
  const { object, place } = level;
  const key = property.key.value;
  // What is still being typed may become another key.
  if (property.colon < 0 || !property.key.closed) return undefined;
  if (place.furtherKeys === 'named' || place.properties.size === 0 || isReportedElsewhere(property, object))
    return undefined;
  const around = nameOf(object, place);
  const lower = key.toLowerCase();
  for (const known of place.properties.keys()) {
    if (known.toLowerCase() === lower) return { kind: 'case', property, around, right: known };
  }
  if (place.furtherKeys === 'none') {
    const home = homeOf(key, level);
    if (home !== undefined) return { kind: 'misplaced', property, around, ...home };
  }
  const free = [...place.properties.keys()].filter((known) => object.property(known) === undefined);
  const [right] = key.length < 4 ? [] : suggest(key, free);
  if (right !== undefined) return { kind: 'near', property, around, right };
  return place.furtherKeys === 'none' ? { kind: 'unknown', property, around } : undefined;
}

/** The object nearby, around or inside, for which the key is documented. */
function homeOf(
  key: string,
  { object, place, above }: Level,
): { homeName: string; home: JsonObject | undefined } | undefined {
  for (const [name, child] of place.properties) {
    if (child.furtherKeys === 'named' || !child.properties.has(key)) continue;
    const home = object.get(name);
    return { homeName: `"${name}"`, home: home?.kind === 'object' ? home : undefined };
  }
  for (let level = above; level !== undefined; level = level.above) {
    if (level.place.properties.has(key)) return { homeName: nameOf(level.object, level.place), home: level.object };
  }
  return undefined;
}

/** `call1` and `Group` by their own names, everything else by what it is. */
function nameOf(object: JsonObject, place: SchemaPlace): string {
  const key = keyOf(object);
  if (key !== '') return `"${key}"`;
  return place.title ?? 'the outermost object';
}

/** Keys that have a rule of their own, which says more. */
function isReportedElsewhere({ key, value }: JsonProperty, object: JsonObject): boolean {
  if (PAGING_KEYS.includes(key.value) && value?.kind === 'object') return true;
  return keyOf(object) === 'statusAndThresholdConfig' && ['active', 'status', 'inactive'].includes(key.value);
}
