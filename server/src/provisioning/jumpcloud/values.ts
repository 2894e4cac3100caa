import type { JsonValue } from '../../json/value';
import { type JumpCloudList, jumpCloudLists, jumpCloudRows } from '../../knowledge/jumpcloud/ringcentral-mapping';
import { pushTarget } from '../push/target';
import type { PushAttribute, PushValue } from '../push/values';
import type { UserValues } from '../users/user';

/** The table of the guide as attributes. */
const ROWS: readonly (PushAttribute & { readonly isNeeded: boolean })[] = jumpCloudRows.map(
  ({ property, path, urn }) => ({
    name: property,
    target: pushTarget(path, urn),
    source: { expression: property, inputs: [{ name: property, path: property }] },
    // What identifies a user is never emptied.
    isNeeded: property !== 'department',
  }),
);

/** Elements go by their type, and people give them few types; each is compiled once. */
const elements = new Map<string, PushAttribute>();

function elementAttribute(property: string, type: string, member: string, sub: string): PushAttribute {
  const name = `${property}[${type}].${member}`;
  let attribute = elements.get(name);
  if (attribute === undefined) {
    attribute = {
      name,
      target: pushTarget(`${property}[type eq "${type}"].${sub}`),
      source: { expression: name, inputs: [{ name: property, path: property }] },
    };
    // A sample may name anything; what is kept stays small.
    if (elements.size < 200) elements.set(name, attribute);
  }
  return attribute;
}

/** What the connector sends of a person. An attribute the sample has and the person lacks is a blank. */
export function jumpCloudValues(person: UserValues): readonly PushValue[] {
  const values: PushValue[] = [];
  for (const attribute of ROWS) {
    if (!Object.hasOwn(person, attribute.name)) continue;
    const value = textOf(person[attribute.name]);
    if (value !== undefined || !attribute.isNeeded) values.push({ attribute, value });
  }
  for (const list of jumpCloudLists) addElements(list, person, values);
  return values;
}

function addElements({ property, members }: JumpCloudList, person: UserValues, into: PushValue[]): void {
  const list = Object.hasOwn(person, property) ? person[property] : undefined;
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const element of list) {
    const type = textOf(member(element, 'type')) ?? '';
    // Two of a type cannot be told apart in SCIM; the first one counts.
    if (type.includes('"') || seen.has(type)) continue;
    const before = into.length;
    for (const [name, sub] of members) {
      const value = textOf(member(element, name) ?? (name === 'number' ? member(element, 'value') : undefined));
      if (value !== undefined) into.push({ attribute: elementAttribute(property, type, name, sub), value });
    }
    if (into.length > before) seen.add(type);
  }
}

function member(value: JsonValue, key: string): JsonValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;
}

function textOf(value: JsonValue): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
