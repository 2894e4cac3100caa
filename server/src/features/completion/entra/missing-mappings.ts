import type { EntraDocument } from '../../../documents/entra/document';
import { buildSource, type MappingSource } from '../../../expressions/entra/tree';
import type { JsonValue } from '../../../json/value';
import { findRingCentralTarget } from '../../../knowledge/entra/ringcentral-targets';
import { mayBeRingCentral, sourceAttributes, targetAttributes } from '../../entra/attributes';
import type { Surroundings } from '../../entra/role';
import type { Draft } from '../completion';
import { bodyInsertion } from '../snippet-body';

/**
 * A whole mapping for each target attribute that has none yet: with the source that is usual at RingCentral, else with
 * the attribute of the source that has the same name.
 */
export function missingMappings(document: EntraDocument, { objectMapping }: Surroundings): readonly Draft[] {
  const mappings = objectMapping?.attributeMappings ?? document.looseMappings;
  const filled = new Set(mappings.map(({ targetAttributeName }) => targetAttributeName));
  const sources = new Map(sourceAttributes(objectMapping).map((attribute) => [attribute.name, attribute]));
  return targetAttributes(objectMapping).flatMap(({ name, type, documentation }, rank) => {
    const usual = mayBeRingCentral(objectMapping) ? findRingCentralTarget(name)?.source : undefined;
    const expression = usual ?? (sources.has(name) ? `[${name}]` : undefined);
    if (filled.has(name) || expression === undefined) return [];
    const built = buildSource(expression);
    if ('reason' in built) return [];
    return {
      label: `${name} ⟵ ${expression}`,
      text: name,
      kind: 'attribute',
      detail: type,
      ...(documentation === '' ? {} : { documentation }),
      insertion: bodyInsertion(mappingOf(name, built.source), 'lines'),
      rank: 10 + rank,
    };
  });
}

/** Members in the order of Graph's exports. Users are found by their login name. */
function mappingOf(target: string, source: MappingSource): JsonValue {
  return {
    defaultValue: null,
    exportMissingReferences: false,
    flowBehavior: 'FlowWhenChanged',
    flowType: 'Always',
    matchingPriority: target === 'userName' ? 1 : 0,
    source: sourceOf(source),
    targetAttributeName: target,
  };
}

function sourceOf({ type, name, expression, parameters }: MappingSource): JsonValue {
  return {
    expression,
    name,
    parameters: parameters.map(({ key, value }) => ({ key, value: sourceOf(value) })),
    type,
  };
}
