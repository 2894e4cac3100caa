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

/** What a walk through the parameter along its schema finds. */
interface Reading {
  readonly keys: KeyFinding[];
  /** False when a value is not surely of a documented kind, or a required key is missing. */
  fits: boolean;
}

const READING = new MemoKey((parameter: SaviyntParameter): Reading => {
  const reading: Reading = { keys: [], fits: true };
  const schema = schemaOf(parameter.name);
  if (schema !== undefined && wrongShape(parameter) === undefined) walk(parameter.root, schema, undefined, reading);
  return reading;
});

/** All such keys of the parameter, found in one walk; none in a value that is another parameter's. */
export function keyFindings(parameter: SaviyntParameter): readonly KeyFinding[] {
  return parameter.memo.of(READING).keys;
}

/** Whether the schema surely has nothing against the parameter, so that it need not be validated. */
export function surelyFits(parameter: SaviyntParameter): boolean {
  return parameter.memo.of(READING).fits;
}

interface Level {
  readonly object: JsonObject;
  readonly place: SchemaPlace;
  /** The next object outwards. */
  readonly above: Level | undefined;
}

function walk(node: JsonNode | undefined, place: SchemaPlace, above: Level | undefined, reading: Reading): void {
  if (!isOfKind(node, place)) reading.fits = false;
  if (node?.kind === 'array') {
    const { items } = place;
    if (items !== undefined) for (const item of node.items) walk(item, items, above, reading);
    return;
  }
  if (node?.kind !== 'object') return;
  for (const key of place.required) if (node.get(key) === undefined) reading.fits = false;
  const level = { object: node, place, above };
  for (const property of node.properties) {
    const child = place.property(property.key.value);
    if (child !== undefined) {
      walk(property.value, child, level, reading);
      continue;
    }
    const finding = classify(property, level);
    if (finding !== undefined) reading.keys.push(finding);
  }
}

/** Whether a value is surely of a documented kind; false where a pattern or an error would have to be looked at. */
function isOfKind(node: JsonNode | undefined, { types, hasPattern }: SchemaPlace): boolean {
  if (node === undefined || node.kind === 'invalid' || (hasPattern && node.kind === 'string')) return false;
  // A number too large for JavaScript is none for the validator.
  if (node.kind === 'number' && !Number.isFinite(node.value)) return false;
  if (types.length === 0 || types.includes(node.kind)) return true;
  return node.kind === 'number' && Number.isInteger(node.value) && types.includes('integer');
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
