import type { JsonObject } from '../../../json/node';
import type { AttributeMapping } from '../model/attribute-mapping';
import type { ObjectMapping } from '../model/object-mapping';
import type { SynchronizationRule } from '../model/synchronization-rule';
import type { Level, PartComparison } from './part-comparison';

/** Where a list of parts stands, beside what kind of parts they are. */
type Around<C extends JsonObject | undefined> = Omit<Level<C>, 'part' | 'list'>;

/** Compares rules, which are recognised by their id, else by their name, and all that is in them. */
export function compareRules<C extends JsonObject | undefined>(
  found: PartComparison<C | JsonObject>,
  previous: readonly SynchronizationRule[],
  current: readonly SynchronizationRule[],
  around: Around<C>,
): void {
  const level = { ...around, part: 'rule', list: 'synchronizationRules' } as const;
  const pairs = found.pairs(previous, current, ({ id, name }) => (id === '' ? name : id), level);
  for (const [before, after] of pairs) {
    const isReadOnly = !before.isEditable;
    found.changed(before, after, ['objectMappings'], { ...level, isReadOnly });
    const within = { container: after.node, within: [after.name], isReadOnly };
    compareObjectMappings(found, before.objectMappings, after.objectMappings, within);
  }
}

/** Compares object mappings, which are recognised by the two objects, and their attribute mappings. */
export function compareObjectMappings<C extends JsonObject | undefined>(
  found: PartComparison<C | JsonObject>,
  previous: readonly ObjectMapping[],
  current: readonly ObjectMapping[],
  around: Around<C | JsonObject>,
): void {
  const level = { ...around, part: 'objectMapping', list: 'objectMappings' } as const;
  const [olds, news] = [named(previous), named(current)];
  for (const [old, now] of found.pairs(olds, news, ({ name }) => name, level)) {
    found.changed(old, now, ['attributeMappings'], level);
    compareAttributeMappings(found, old.mapping.attributeMappings, now.mapping.attributeMappings, {
      container: now.node,
      within: [...around.within, now.name],
      isReadOnly: around.isReadOnly,
    });
  }
}

/** Compares attribute mappings, which are recognised by their target. */
export function compareAttributeMappings<C extends JsonObject | undefined>(
  found: PartComparison<C | JsonObject>,
  previous: readonly AttributeMapping[],
  current: readonly AttributeMapping[],
  around: Around<C | JsonObject>,
): void {
  const level = { ...around, part: 'attributeMapping', list: 'attributeMappings' } as const;
  const parts = (mappings: readonly AttributeMapping[]) =>
    mappings.map(({ node, targetAttributeName: name }) => ({ node, name }));
  for (const [one, other] of found.pairs(parts(previous), parts(current), ({ name }) => name, level))
    found.changed(one, other, [], level);
}

function named(mappings: readonly ObjectMapping[]) {
  return mappings.map((mapping) => ({
    mapping,
    node: mapping.node,
    name: `${mapping.sourceObjectName} to ${mapping.targetObjectName}`,
  }));
}
