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

type Member = readonly [member: string, attribute: PushAttribute];

/** What the elements of one type in a list give; people give them few types, and each is compiled once. */
const elements = new Map<JumpCloudList, Map<string, readonly Member[]>>(
  jumpCloudLists.map((list) => [list, new Map()]),
);

/** A sample may name anything; what is kept stays small. */
const MAX_TYPES = 20;

function membersOf(list: JumpCloudList, type: string): readonly Member[] {
  const known = elements.get(list);
  let members = known?.get(type);
  if (members === undefined) {
    members = list.members.map(([member, sub]) => [member, elementAttribute(list.property, type, member, sub)]);
    if (known !== undefined && known.size < MAX_TYPES) known.set(type, members);
  }
  return members;
}

function elementAttribute(property: string, type: string, member: string, sub: string): PushAttribute {
  const name = `${property}[${type}].${member}`;
  return {
    name,
    target: pushTarget(`${property}[type eq "${type}"].${sub}`),
    source: { expression: name, inputs: [{ name: property, path: property }] },
  };
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

function addElements(kind: JumpCloudList, person: UserValues, into: PushValue[]): void {
  const list = Object.hasOwn(person, kind.property) ? person[kind.property] : undefined;
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const element of list) {
    const type = textOf(member(element, 'type')) ?? '';
    // Two of a type cannot be told apart in SCIM; the first one counts.
    if (type.includes('"') || seen.has(type)) continue;
    const before = into.length;
    for (const [name, attribute] of membersOf(kind, type)) {
      const value = textOf(member(element, name) ?? (name === 'number' ? member(element, 'value') : undefined));
      if (value !== undefined) into.push({ attribute, value });
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
