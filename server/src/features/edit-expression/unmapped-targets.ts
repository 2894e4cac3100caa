import type { EntraDocument } from '../../documents/entra/document';
import { findRingCentralTarget } from '../../knowledge/entra/ringcentral-targets';
import { mayBeRingCentral, sourceAttributes, targetAttributes } from '../entra/attributes';
import { surroundings } from '../entra/role';

/** An attribute of the target that has no mapping yet. */
export interface UnmappedTarget {
  readonly name: string;
  readonly type: string;
  readonly documentation: string;
  /** What usually fills it, to begin with; '' where nothing is known. */
  readonly expression: string;
}

/**
 * The attributes that the object mapping around `offset` does not fill: without a mapping, or with one that has neither
 * an expression nor a default. Undefined where there is no object mapping.
 */
export function unmappedTargets(document: EntraDocument, offset: number): readonly UnmappedTarget[] | undefined {
  const found = surroundings(document, offset).objectMapping;
  const [only, ...more] = document.objectMappings.filter(({ isEnabled }) => isEnabled);
  const objectMapping = found ?? (more.length === 0 ? only : undefined);
  if (objectMapping === undefined) return undefined;
  const filled = new Set(
    objectMapping.attributeMappings
      .filter(({ source, defaultValue }) => source !== undefined || defaultValue !== undefined)
      .map(({ targetAttributeName }) => targetAttributeName),
  );
  const sources = new Set(sourceAttributes(objectMapping).map(({ name }) => name));
  return targetAttributes(objectMapping)
    .filter(({ name }) => !filled.has(name))
    .map(({ name, type, documentation }) => {
      const usual = mayBeRingCentral(objectMapping) ? findRingCentralTarget(name)?.source : undefined;
      return { name, type, documentation, expression: usual ?? (sources.has(name) ? `[${name}]` : '') };
    });
}
