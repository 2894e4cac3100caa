import type { JsonObject } from '../../../json/node';
import type { SynchronizationSchema } from '../model/synchronization-schema';
import { sameMeaning } from './same-meaning';
import type { SchemaChange, SchemaPart } from './schema-change';

/** Members that the service writes itself: they differ between any two exports. */
const SERVICE: ReadonlySet<string> = new Set(['version', 'discoveryDateTime']);

/**
 * What differs between two versions of a synchronization schema, in the order of the current one. Parts are recognised by
 * what Entra knows them by: rules and directories by their id, else by their names; object mappings by the two objects;
 * attribute mappings by their target. The order of members and of parts makes no difference.
 */
export function compareSchemas(
  previous: SynchronizationSchema,
  current: SynchronizationSchema,
): readonly SchemaChange[] {
  const changes: SchemaChange[] = [];
  new Comparison(changes).directories(previous, current);
  new Comparison(changes).rules(previous, current);
  return changes;
}

interface Part {
  readonly node: JsonObject;
  readonly name: string;
}

/** Where parts of one kind stand. */
interface Level {
  readonly part: SchemaPart;
  readonly container: JsonObject;
  readonly list: string;
  readonly within: readonly string[];
  readonly isReadOnly: boolean;
}

class Comparison {
  constructor(private readonly changes: SchemaChange[]) {}

  directories(previous: SynchronizationSchema, current: SynchronizationSchema): void {
    const top: Level = {
      part: 'directory',
      container: current.node,
      list: 'directories',
      within: [],
      isReadOnly: false,
    };
    const pairs = this.pairs(previous.directories, current.directories, ({ node, name }) => idOf(node) ?? name, top);
    for (const [before, after] of pairs) {
      const level = { container: after.node, within: [after.name], isReadOnly: before.isReadOnly };
      this.changed(before, after, ['objects'], { ...top, isReadOnly: before.isReadOnly });
      const objects = { ...level, part: 'object', list: 'objects' } as const;
      for (const [old, now] of this.pairs(before.objects, after.objects, ({ name }) => name, objects)) {
        this.changed(old, now, ['attributes'], objects);
        const within = [after.name, now.name];
        const attributes = { ...level, container: now.node, within, part: 'attribute', list: 'attributes' } as const;
        for (const [one, other] of this.pairs(old.attributes, now.attributes, ({ name }) => name, attributes))
          this.changed(one, other, [], attributes);
      }
    }
  }

  rules(previous: SynchronizationSchema, current: SynchronizationSchema): void {
    const top: Level = {
      part: 'rule',
      container: current.node,
      list: 'synchronizationRules',
      within: [],
      isReadOnly: false,
    };
    const pairs = this.pairs(previous.rules, current.rules, ({ id, name }) => (id === '' ? name : id), top);
    for (const [before, after] of pairs) {
      const isReadOnly = !before.isEditable;
      this.changed(before, after, ['objectMappings'], { ...top, isReadOnly });
      const within = [after.name];
      const mappings: Level = {
        part: 'objectMapping',
        container: after.node,
        list: 'objectMappings',
        within,
        isReadOnly,
      };
      const [olds, news] = [before, after].map(({ objectMappings }) =>
        objectMappings.map((mapping) => ({ mapping, node: mapping.node, name: objectsOf(mapping) })),
      ) as [NamedMapping[], NamedMapping[]];
      for (const [old, now] of this.pairs(olds, news, ({ name }) => name, mappings)) {
        this.changed(old, now, ['attributeMappings'], mappings);
        const level: Level = {
          part: 'attributeMapping',
          container: now.node,
          list: 'attributeMappings',
          within: [...within, now.name],
          isReadOnly,
        };
        const named = ({ mapping }: NamedMapping) =>
          mapping.attributeMappings.map(({ node, targetAttributeName }) => ({ node, name: targetAttributeName }));
        for (const [one, other] of this.pairs(named(old), named(now), ({ name }) => name, level))
          this.changed(one, other, [], level);
      }
    }
  }

  /** The parts that both have; the others become changes. */
  private pairs<T extends Part>(
    previous: readonly T[],
    current: readonly T[],
    keyOf: (part: T) => string,
    level: Level,
  ): readonly (readonly [before: T, after: T])[] {
    const old = new Map<string, T>();
    for (const part of previous) if (!old.has(keyOf(part))) old.set(keyOf(part), part);
    const pairs: [T, T][] = [];
    const seen = new Set<string>();
    for (const after of current) {
      const key = keyOf(after);
      const before = old.get(key);
      if (before !== undefined && !seen.has(key)) pairs.push([before, after]);
      else if (before === undefined)
        this.changes.push({ ...level, kind: 'added', name: after.name, after: after.node, members: [] });
      seen.add(key);
    }
    for (const [key, before] of old)
      if (!seen.has(key))
        this.changes.push({ ...level, kind: 'removed', name: before.name, before: before.node, members: [] });
    return pairs;
  }

  /** @param parts the members that list further parts */
  private changed(before: Part, after: Part, parts: readonly string[], level: Level): void {
    const keys = new Set([...before.node.properties, ...after.node.properties].map(({ key }) => key.value));
    const members = [...keys].filter(
      (key) =>
        !parts.includes(key) &&
        !SERVICE.has(key) &&
        !key.includes('@odata.') &&
        !sameMeaning(before.node.get(key), after.node.get(key)),
    );
    if (members.length === 0) return;
    const { name, node } = after;
    this.changes.push({ ...level, kind: 'changed', name, before: before.node, after: node, members });
  }
}

type NamedMapping = Part & { readonly mapping: SynchronizationSchema['rules'][number]['objectMappings'][number] };

function objectsOf({ sourceObjectName, targetObjectName }: NamedMapping['mapping']): string {
  return `${sourceObjectName} to ${targetObjectName}`;
}

function idOf(node: JsonObject): string | undefined {
  const id = node.get('id');
  return id?.kind === 'string' && id.value !== '' ? id.value : undefined;
}
