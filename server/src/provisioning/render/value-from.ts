import type { PlanEntry } from '../plan/plan';
import type { Provenance } from '../plan/provenance';
import { entryChanges, sourceFinder } from './explain-entry';

/** A part of a mapping: offsets in a file, UTF-16 code units. */
export interface MappingSpan {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What of a person comes from a part of the mapping: a value that changes, a new one among them; a value that is sent and
 * is so already; or nothing.
 */
export type ValueFrom = 'changed' | 'kept' | undefined;

/** Costs about as much as explaining the person. */
export function valueFrom(entry: PlanEntry, span: MappingSpan): ValueFrom {
  if (entry.requests.length === 0 && entry.sourceOf === undefined) return undefined;
  const find = sourceFinder(entry);
  const isFrom = (path: string) => {
    const provenance = find(path)?.provenance;
    return provenance !== undefined && isIn(provenance, span);
  };
  const { after, changes } = entryChanges(entry);
  const isChange = entry.action !== 'unchanged' && entry.action !== 'skipped';
  if (isChange && changes.some(({ path }) => isFrom(path))) return 'changed';
  for (const path of after.keys()) if (isFrom(path)) return 'kept';
  return undefined;
}

function isIn({ uri, start, end }: Provenance, span: MappingSpan): boolean {
  return uri === span.uri && start < span.end && span.start < end;
}
