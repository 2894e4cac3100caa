import { attributeAt } from '../../knowledge/scim/readable-paths';
import type { PlanEntry } from '../plan/plan';
import type { Provenance } from '../plan/provenance';
import { entryChanges, sourceFinder } from '../render/explain-entry';

/** The place of the mapping that the last request that names an attribute takes it from; undefined where none does. */
export function findSource(path: string, entry: PlanEntry): Provenance | undefined {
  return sourceFinder(entry)(path)?.provenance;
}

/**
 * The place of the mapping that an action comes down to: the first value that changes, or for a refusal the value the
 * reason names; undefined where nothing of the mapping decides.
 */
export function decisive(entry: PlanEntry): Provenance | undefined {
  const find = sourceFinder(entry);
  const paths = entryChanges(entry).changes.map(({ path }) => path);
  const wanted = entry.action === 'refused' ? paths.filter((path) => isNamed(path, entry)) : paths;
  for (const path of wanted) {
    const source = find(path)?.provenance;
    if (source !== undefined) return source;
  }
  return undefined;
}

/** Whether the reason names an attribute: by its path (RFC 7644 §3.10), or by the REST parameter RingCentral says instead. */
function isNamed(path: string, { reason = '', requests }: PlanEntry): boolean {
  if (path === 'userName' && requests.at(-1)?.answer?.scimType === 'uniqueness') return true;
  const written = path.replace(/\[(\w+)\]/, '[type eq "$1"]');
  const parameter = attributeAt(path)?.restParameter;
  return reason.includes(written) || (parameter !== undefined && reason.includes(`[${parameter}]`));
}
