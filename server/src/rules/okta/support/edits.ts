import type { MappedAttribute, ProfileMapping } from '../../../documents/okta/model/profile-mapping';
import { asObject } from '../../../json/narrow';
import type { JsonNode, JsonObject } from '../../../json/node';
import type { Fix } from '../../diagnostic';
import { indentation, insertProperty, removeProperty, replaceIn, replaceValue } from '../../edits';
import { appendItems, jsonAt, type Place, removeItem } from '../../layout';

type Edits = Fix['edits'];

/** Edits that let a mapping fill more attributes; none where it has no list they could go to. */
export function addAttributes(
  place: Place,
  { form, list }: ProfileMapping,
  added: readonly (readonly [name: string, expression: string])[],
  push: 'PUSH' | 'DONT_PUSH' = 'PUSH',
): Edits {
  if (form === 'terraform') {
    const blocks = added.map(([id, expression]) => ({ id, expression, push_status: push }));
    return list?.kind === 'array' ? [appendItems(place, list, blocks)] : [];
  }
  const object = asObject(list);
  if (object === undefined) return [];
  const values = added.map(([name, expression]) => [name, { expression, pushStatus: push }] as const);
  const last = object.properties.at(-1);
  if (last === undefined)
    return [replaceIn(place.uri, place.text, object, jsonAt(place, object.start, Object.fromEntries(values)))];
  const white = indentation(last, place.text.text);
  const texts = values.map(([name, value]) => {
    const json = white.includes('\n') ? jsonAt(place, last.start, value) : JSON.stringify(value);
    return `,${white.includes('\n') ? white : ' '}${JSON.stringify(name)}: ${json}`;
  });
  return [replaceIn(place.uri, place.text, { start: last.end, end: last.end }, texts.join(''))];
}

/** Edits that take an attribute out of its mapping. */
export function removeAttribute(place: Place, { node, nameNode, value }: MappedAttribute): Edits {
  const property = nameNode.parent;
  if (property?.kind === 'property' && property.start === node.start)
    return [removeProperty(place.uri, place.text, property)];
  const edit = value && removeItem(place, value);
  return edit === undefined ? [] : [edit];
}

/** Edits that give a member of an object a value, whether it is there or not. */
export function setMember(place: Place, object: JsonObject, key: string, value: unknown): Edits {
  const node = object.get(key);
  if (node === undefined) return [insertProperty(place.uri, place.text, object, key, value)];
  return [replaceIn(place.uri, place.text, node, jsonAt(place, node.start, value))];
}

/** A fix that writes another value in the place of a node. */
export function replaceFix(place: Place, node: JsonNode, value: unknown, title: string, isSafe = false): Fix {
  return { title, edits: [replaceValue(place.uri, place.text, node, value)], isSafe };
}

/** A fix that writes another expression. */
export function expressionFix(
  place: Place,
  { expressionNode }: MappedAttribute,
  expression: string,
  isSafe = false,
): readonly Fix[] {
  if (expressionNode === undefined) return [];
  return [replaceFix(place, expressionNode, expression, `Change to ${expression}`, isSafe)];
}
