import { parsePath } from '../../account/path/parse';
import type { ScimPath } from '../../account/path/syntax';
import type { PathError } from '../../account/path/syntax-error';
import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../json/node';
import { findUserAttribute } from '../../knowledge/ringcentral/user-attributes';
import { type AttributePlace, attributeOf, bodyPlaces, placesInside } from './attribute-places';

/** One operation of a PATCH body (RFC 7644 §3.5.2). */
export interface PatchOperation {
  readonly object: JsonObject;
  readonly op: JsonNode | undefined;
  readonly pathNode: JsonString | undefined;
  /** Undefined when there is no path, or expressions make it. */
  readonly path: ScimPath | undefined;
  readonly pathError: PathError | undefined;
  /** Whether a path is written that we cannot read because an expression makes it. */
  readonly hasUnknownPath: boolean;
  readonly value: JsonProperty | undefined;
}

/** The operations that are objects; what else stands in the list is for the rule about the shape. */
export function patchOperations(root: JsonObject, body: RequestBody): readonly PatchOperation[] {
  const list = attributeOf(root, 'Operations')?.value;
  if (list?.kind === 'object') return [readOperation(list, body)];
  if (list?.kind !== 'array') return [];
  return list.items.flatMap((item) => (item.kind === 'object' ? [readOperation(item, body)] : []));
}

function readOperation(object: JsonObject, body: RequestBody): PatchOperation {
  const pathNode = attributeOf(object, 'path')?.value;
  const common = { object, op: attributeOf(object, 'op')?.value, value: attributeOf(object, 'value') };
  if (pathNode?.kind !== 'string')
    return {
      ...common,
      pathNode: undefined,
      path: undefined,
      pathError: undefined,
      hasUnknownPath: pathNode !== undefined,
    };
  // Placeholders are masked by letters, so a path with some inside a filter's quotes still has its own grammar.
  if (body.knowledge(pathNode) === 'dynamic')
    return { ...common, pathNode, path: undefined, pathError: undefined, hasUnknownPath: true };
  const parsed = parsePath(pathNode.value);
  return {
    ...common,
    pathNode,
    path: parsed.ok ? parsed.value : undefined,
    pathError: parsed.ok ? undefined : parsed.error,
    hasUnknownPath: !parsed.ok,
  };
}

/** The path of an attribute without its filter: `emails.value` for `emails[type eq "work"].value`. */
export function plainPath({ urn, attribute, subAttribute }: ScimPath): string {
  const name = subAttribute === undefined ? attribute : `${attribute}.${subAttribute}`;
  return urn === undefined ? name : `${urn}:${name}`;
}

/** Every place where an operation gives a user attribute a value. */
export function patchPlaces(operations: readonly PatchOperation[], body: RequestBody): readonly AttributePlace[] {
  return operations.flatMap((operation) => {
    const { path, value, hasUnknownPath } = operation;
    if (value === undefined || hasUnknownPath) return [];
    if (path === undefined) return value.value?.kind === 'object' ? bodyPlaces(value.value, body) : [];
    const written = plainPath(path);
    const attribute = findUserAttribute(written);
    const place = { path: written, attribute, parentPath: '', property: value, value: value.value, isNamed: false };
    return [place, ...(attribute === undefined ? [] : placesInside(value.value, written, body))];
  });
}
