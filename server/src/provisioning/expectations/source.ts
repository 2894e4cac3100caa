import type { PlanEntry } from '../plan';
import type { Provenance } from '../provenance';

/** The place of the mapping that the last request that names an attribute takes it from; undefined where none does. */
export function findSource(path: string, entry: PlanEntry): Provenance | undefined {
  const own = entry.sourceOf?.(path);
  if (own !== undefined) return own.provenance;
  for (const request of entry.requests.toReversed()) {
    const source = request.sourceOf(path);
    if (source !== undefined) return source.provenance;
  }
  return undefined;
}
