import { parsePath, type ScimPath } from '../../account/path';
import type { NeutralAttribute } from '../../documents/neutral/model';

/** The path of a target; undefined while it cannot be read. */
export function pathOfTarget({ target }: NeutralAttribute): ScimPath | undefined {
  if (target === '') return undefined;
  const parsed = parsePath(target);
  return parsed.ok ? parsed.value : undefined;
}

/** The type that a path selects, as in `emails[type eq "work"]`; undefined without such a filter. */
export function selectedType({ filter }: ScimPath): string | undefined {
  if (filter?.kind !== 'comparison' || filter.operator !== 'eq') return undefined;
  const isType = filter.path.attribute.toLowerCase() === 'type' && filter.path.subAttribute === undefined;
  return isType && typeof filter.value === 'string' ? filter.value : undefined;
}

/** The same text for paths that mean the same attribute: letter case and the URN of the core schema aside (RFC 7643 §2.1). */
export function canonicalTarget(path: ScimPath): string {
  const { urn, attribute, subAttribute } = path;
  const prefix = urn === undefined || /:core:2\.0:user$/i.test(urn) ? '' : `${urn}:`;
  const type = selectedType(path);
  const filter =
    path.filter === undefined ? '' : type === undefined ? JSON.stringify(path.filter) : `[type eq "${type}"]`;
  return `${prefix}${attribute}${filter}${subAttribute === undefined ? '' : `.${subAttribute}`}`.toLowerCase();
}
