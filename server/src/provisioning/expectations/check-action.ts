import type { PlanEntry } from '../plan/plan';
import { entryChanges } from '../render/explain-entry';
import { because, type CheckContext, failed, passed, undecided } from './check';
import type { ExpectationCheck } from './result';
import { decisive } from './source';

/** `"action": "create"` */
export function checkAction({ entry, expectation, uri }: CheckContext): ExpectationCheck | undefined {
  const { action } = expectation;
  if (action === undefined) return undefined;
  const own = { uri, span: action.node };
  const { title } = entry;
  if (entry.action === action.value) return passed('action', `${title}: ${entry.action}.`, own, action.value);
  if (entry.action === 'unknown') {
    const tried = entry.attempted === undefined ? '' : ` (${entry.attempted} is tried)`;
    const message = `Cannot tell whether the action for ${title} is ${action.value}${tried}${because(entry)}.`;
    return undecided('action', message, own, action.value);
  }
  const message = `${title} is expected to have the action ${action.value}, and the plan says ${entry.action}${because(entry)}.${changed(entry)}`;
  return failed('action', message, own, action.value, entry.action, decisive(entry));
}

/** What makes an update an update. */
function changed(entry: PlanEntry): string {
  if (entry.action !== 'update') return '';
  const paths = entryChanges(entry).changes.map(({ path }) => path);
  if (paths.length === 0) return '';
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return ` It changes ${paths.slice(0, 3).join(', ')}${more}.`;
}
