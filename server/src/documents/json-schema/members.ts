import { suggest } from '../../expressions/kit/suggest';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import type { SchemaPlace } from './schema-place';

/** Something about a member that the documented types do not allow. */
export type MemberFinding =
  /** Its value is of another JSON type. */
  | { readonly kind: 'type'; readonly node: JsonNode; readonly place: SchemaPlace; readonly property?: JsonProperty }
  /** It is a number out of the range of its place, or an empty text or object where something must stand. */
  | { readonly kind: 'range'; readonly node: JsonNode; readonly place: SchemaPlace; readonly property?: JsonProperty }
  /** Nobody documents such a member. */
  | {
      readonly kind: 'unknown';
      readonly property: JsonProperty;
      /** Names the object around it: "an attribute mapping". */
      readonly around: string;
      /** What it was probably meant to be; not there yet. */
      readonly right: string | undefined;
    }
  /** A later member has the same name. */
  | { readonly kind: 'duplicate'; readonly property: JsonProperty; readonly last: JsonProperty };

/**
 * What is wrong with the members below `roots`, in one pass over the tree: types of values and their ranges, names nobody
 * documents, names that stand twice.
 * @param place what is documented about each of the roots
 */
export function findingsBelow(roots: readonly JsonNode[], place: SchemaPlace): readonly MemberFinding[] {
  const walk = new Walk();
  for (const root of roots) walk.node(root, checksOf(place), undefined);
  return walk.found;
}

/** A place, as the walk over megabytes wants it: what is looked up for every node stands ready. */
interface Checks {
  readonly place: SchemaPlace;
  readonly types: ReadonlySet<string>;
  readonly members: Map<string, Member>;
  /** Of members whose names are free. */
  named: Checks | undefined;
  items: Checks | undefined;
}

interface Member {
  /** One bit of its own among the members of an object; there are fewer than thirty. */
  readonly bit: number;
  readonly checks: Checks;
}

const known = new WeakMap<SchemaPlace, Checks>();

function checksOf(place: SchemaPlace): Checks {
  let checks = known.get(place);
  if (checks === undefined) {
    checks = { place, types: new Set(place.types), members: new Map(), named: undefined, items: undefined };
    // Before its members: a source has parameters that are sources.
    known.set(place, checks);
    for (const [name, member] of place.properties)
      checks.members.set(name, { bit: 1 << checks.members.size, checks: checksOf(member) });
    const named = place.furtherKeys === 'named' ? place.property('') : undefined;
    checks.named = named && checksOf(named);
    checks.items = place.items && checksOf(place.items);
  }
  return checks;
}

class Walk {
  readonly found: MemberFinding[] = [];

  /** The tree is as deep as the JSON, which has a limit. */
  node(node: JsonNode, checks: Checks, property: JsonProperty | undefined): void {
    if (!isOfType(node, checks.types)) {
      // A word that is no JSON is said as such.
      if (node.kind !== 'invalid')
        this.found.push({ kind: 'type', node, place: checks.place, ...(property && { property }) });
      return;
    }
    if (!isWithin(node, checks.place))
      this.found.push({ kind: 'range', node, place: checks.place, ...(property && { property }) });
    if (node.kind === 'array' && checks.items !== undefined) {
      for (const item of node.items) this.node(item, checks.items, undefined);
    } else if (node.kind === 'object' && (checks.members.size > 0 || checks.named !== undefined))
      this.object(node, checks);
  }

  private object(object: JsonObject, checks: Checks): void {
    let seen = 0;
    let isRepeated = false;
    for (const property of object.properties) {
      const { key, value } = property;
      if (isBeingTyped(property)) continue;
      const member = checks.members.get(key.value);
      if (member === undefined) {
        // A name that is free, or that nobody documents, has no bit.
        isRepeated ||= object.property(key.value) !== property;
        if (checks.named === undefined) this.unknown(property, object, checks);
        else if (value !== undefined) this.node(value, checks.named, property);
        continue;
      }
      isRepeated ||= (seen & member.bit) !== 0;
      seen |= member.bit;
      if (value !== undefined) this.node(value, member.checks, property);
    }
    if (isRepeated) this.repeated(object);
  }

  private unknown(property: JsonProperty, object: JsonObject, checks: Checks): void {
    const name = property.key.value;
    if (name.includes('@odata.')) return;
    const around = checks.place.title ?? 'this object';
    this.found.push({ kind: 'unknown', property, around, right: meant(name, object, checks) });
  }

  private repeated(object: JsonObject): void {
    for (const property of object.properties) {
      if (isBeingTyped(property)) continue;
      const last = object.property(property.key.value);
      if (last !== undefined && last !== property) this.found.push({ kind: 'duplicate', property, last });
    }
  }
}

/** What is still being typed may become another name. */
function isBeingTyped({ key, colon }: JsonProperty): boolean {
  return colon < 0 || !key.closed;
}

function meant(name: string, object: JsonObject, { members }: Checks): string | undefined {
  const free = [...members.keys()].filter((member) => object.property(member) === undefined);
  const [right] = suggest(name, free);
  return right;
}

function isOfType(node: JsonNode, types: ReadonlySet<string>): boolean {
  if (types.size === 0 || types.has(node.kind)) return true;
  return node.kind === 'number' && types.has('integer') && Number.isInteger(node.value);
}

/** Whether a value of the right type is one its place allows: a number within its range, a text or object that says something. */
export function isWithin(node: JsonNode, { range, mustHoldSomething }: SchemaPlace): boolean {
  if (node.kind === 'number') return range === undefined || (node.value >= range.least && node.value <= range.most);
  if (!mustHoldSomething) return true;
  if (node.kind === 'string') return node.value !== '';
  return node.kind !== 'object' || node.properties.length > 0;
}
