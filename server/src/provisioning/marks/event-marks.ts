import { licenceTaken } from '../effort/licence-taken';
import type { PlanEntry } from '../plan/plan';
import { type EventMark, eventMarks } from './event-mark';
import { refusalKind } from './refusal-kind';

/** A value before and after; whether there is none is of no matter here. */
export interface MarkedChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const NONE: readonly EventMark[] = [];

/**
 * The marks of one person of a plan, in the order of {@link eventMarks}.
 *
 * @param changes what differs for the person; counts only for users who are there already and stay
 */
export function entryMarks(entry: PlanEntry, changes: readonly MarkedChange[]): readonly EventMark[] {
  const { action } = entry;
  if (action === 'unchanged' || action === 'skipped') return NONE;
  const isChange = action === 'update' || action === 'enable' || action === 'disable';
  const found = new Set<EventMark | undefined>(isChange ? changes.map(changeMark) : []);
  if (action === 'disable') found.add('deactivated');
  if (action === 'enable') found.add('reactivated');
  if (licenceTaken(entry) !== undefined) found.add('licence-taken');
  const refusal = refusalKind(entry);
  if (refusal !== undefined) found.add(`refused-${refusal}`);
  return eventMarks.filter((mark) => found.has(mark));
}

/** By the last name of a path, so that it also fits names of providers: `addresses[work].country`, `mobilePhone`. */
function changeMark({ path, before, after }: MarkedChange): EventMark | undefined {
  if (path === 'userName') return 'login-renamed';
  if (path === 'active') return after === false ? 'deactivated' : before === false ? 'reactivated' : undefined;
  const name = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (name === 'country' || name === 'countrycode') return 'country-changed';
  return name.startsWith('phonenumbers[') || name.endsWith('phone') ? 'phone-changed' : undefined;
}
