import type { JsonObject } from '../../../json/node';
import type { SynchronizationSchema } from '../model/synchronization-schema';
import { compareRules } from './compare-mappings';
import { type Level, PartComparison } from './part-comparison';
import type { SchemaChange } from './schema-change';

/**
 * What differs between two versions of a synchronization schema, in the order of the current one. Parts are recognised by
 * what Entra knows them by: rules and directories by their id, else by their names; object mappings by the two objects;
 * attribute mappings by their target. The order of members and of parts makes no difference.
 */
export function compareSchemas(
  previous: SynchronizationSchema,
  current: SynchronizationSchema,
): readonly SchemaChange[] {
  const found = new PartComparison<JsonObject>();
  compareDirectories(found, previous, current);
  const around = { container: current.node, within: [], isReadOnly: false };
  compareRules<JsonObject>(found, previous.rules, current.rules, around);
  return found.changes;
}

function compareDirectories(
  found: PartComparison<JsonObject>,
  previous: SynchronizationSchema,
  current: SynchronizationSchema,
): void {
  const top: Level<JsonObject> = {
    part: 'directory',
    container: current.node,
    list: 'directories',
    within: [],
    isReadOnly: false,
  };
  const pairs = found.pairs(previous.directories, current.directories, ({ node, name }) => idOf(node) ?? name, top);
  for (const [before, after] of pairs) {
    const level = { container: after.node, within: [after.name], isReadOnly: before.isReadOnly };
    found.changed(before, after, ['objects'], { ...top, isReadOnly: before.isReadOnly });
    const objects = { ...level, part: 'object', list: 'objects' } as const;
    for (const [old, now] of found.pairs(before.objects, after.objects, ({ name }) => name, objects)) {
      found.changed(old, now, ['attributes'], objects);
      const within = [after.name, now.name];
      const attributes = { ...level, container: now.node, within, part: 'attribute', list: 'attributes' } as const;
      for (const [one, other] of found.pairs(old.attributes, now.attributes, ({ name }) => name, attributes))
        found.changed(one, other, [], attributes);
    }
  }
}

function idOf(node: JsonObject): string | undefined {
  const id = node.get('id');
  return id?.kind === 'string' && id.value !== '' ? id.value : undefined;
}
