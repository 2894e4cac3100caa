import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import { findUserAttribute, type UserAttribute } from '../../knowledge/ringcentral/user-attributes';

/** A place where a request gives a user attribute a value. */
export interface AttributePlace {
  /** The path that is written: `name.givenName`, `emails.value`. */
  readonly path: string;
  /** RingCentral's attribute of that path; undefined when it has none. */
  readonly attribute: UserAttribute | undefined;
  /** Path of the attribute around it; `''` at the top level. */
  readonly parentPath: string;
  readonly property: JsonProperty;
  readonly value: JsonNode | undefined;
  /** Whether the property's key is the attribute's name; false for "value" of a PATCH operation with a path. */
  readonly isNamed: boolean;
}

/** The attributes of a user in a create or replace body, or in the value of a PATCH without path. Depth first. */
export function bodyPlaces(root: JsonObject, body: RequestBody): readonly AttributePlace[] {
  const places: AttributePlace[] = [];
  visitObject(root, '', body, places);
  return places;
}

/** The attributes inside `value`, which belongs to the complex attribute `parent`. */
export function placesInside(
  value: JsonNode | undefined,
  parentPath: string,
  body: RequestBody,
): readonly AttributePlace[] {
  const places: AttributePlace[] = [];
  visitValue(value, parentPath, body, places);
  return places;
}

function visitObject(object: JsonObject, parentPath: string, body: RequestBody, places: AttributePlace[]): void {
  for (const property of object.properties) {
    if (body.knowledge(property.key) !== 'static') continue;
    const name = property.key.value;
    const separator = parentPath === '' ? '' : parentPath.toLowerCase().startsWith('urn:') ? ':' : '.';
    const path = `${parentPath}${separator}${name}`;
    const attribute = findUserAttribute(path);
    places.push({ path, attribute, parentPath, property, value: property.value, isNamed: true });
    if (attribute !== undefined) visitValue(property.value, path, body, places);
  }
}

function visitValue(value: JsonNode | undefined, path: string, body: RequestBody, places: AttributePlace[]): void {
  if (value?.kind === 'object') visitObject(value, path, body, places);
  else if (value?.kind === 'array')
    for (const item of value.items) if (item.kind === 'object') visitObject(item, path, body, places);
}

/** The property called `name`, letter case aside (RFC 7643 §2.1). */
export function attributeOf(object: JsonObject, name: string): JsonProperty | undefined {
  const exact = object.property(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  return object.properties.findLast(({ key }) => key.value.length === name.length && key.value.toLowerCase() === lower);
}
