import type { JsonObject } from '../../../json/node';
import { sameMember } from './same-meaning';
import type { PartChange, SchemaPart } from './schema-change';

/** Members that the service writes itself: they differ between any two exports. */
const SERVICE: ReadonlySet<string> = new Set(['version', 'discoveryDateTime']);

/** A part with what it is called. */
export interface Part {
  readonly node: JsonObject;
  readonly name: string;
}

/** Where parts of one kind stand. */
export interface Level<C extends JsonObject | undefined> {
  readonly part: SchemaPart;
  /** The object of the current version that lists them; undefined for parts that were pasted alone. */
  readonly container: C;
  readonly list: string;
  readonly within: readonly string[];
  readonly isReadOnly: boolean;
}

/** A change with where it stands. */
export type LevelChange<C extends JsonObject | undefined> = PartChange & Level<C>;

/** Finds which parts of a list were added, removed or changed. */
export class PartComparison<C extends JsonObject | undefined> {
  readonly changes: LevelChange<C>[] = [];

  /** The parts that both have, by `keyOf`; the others become changes. Of parts with one key, each stands for itself. */
  pairs<T extends Part>(
    previous: readonly T[],
    current: readonly T[],
    keyOf: (part: T) => string,
    level: Level<C>,
  ): readonly (readonly [before: T, after: T])[] {
    const old = numbered(previous, keyOf);
    const pairs: [T, T][] = [];
    for (const [key, after] of numbered(current, keyOf)) {
      const before = old.get(key);
      old.delete(key);
      if (before !== undefined) pairs.push([before, after]);
      else this.changes.push({ ...level, kind: 'added', name: after.name, after: after.node, members: [] });
    }
    for (const before of old.values())
      this.changes.push({ ...level, kind: 'removed', name: before.name, before: before.node, members: [] });
    return pairs;
  }

  /** Notes the members of a part that differ. @param parts the members that list further parts */
  changed(before: Part, after: Part, parts: readonly string[], level: Level<C>): void {
    const keys = new Set([...before.node.properties, ...after.node.properties].map(({ key }) => key.value));
    const members = [...keys].filter(
      (key) =>
        !parts.includes(key) &&
        !SERVICE.has(key) &&
        !key.includes('@odata.') &&
        !sameMember(key, before.node.get(key), after.node.get(key)),
    );
    if (members.length === 0) return;
    const { name, node } = after;
    this.changes.push({ ...level, kind: 'changed', name, before: before.node, after: node, members });
  }
}

/** Parts by their keys; the second of a key, such as a target that is mapped twice, has a key of its own. */
function numbered<T>(parts: readonly T[], keyOf: (part: T) => string): Map<string, T> {
  const counts = new Map<string, number>();
  const found = new Map<string, T>();
  for (const part of parts) {
    const key = keyOf(part);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(count === 0 ? key : `${key}\u0000${count}`, part);
  }
  return found;
}
