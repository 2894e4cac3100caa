import type { PlanAction } from '../../../../server/src/provisioning/plan/plan';
import type { PlanView } from '../messages';
import { type EventMark, markWords } from './marks';
import { type OriginPeople, originText } from './origin';
import { actionWord, grouped } from './words';

/** What the list is limited to. All of it must hold; of several actions or marks, one. */
export interface ListFilter {
  /** Only these; none chosen means everybody something happens to. */
  readonly actions: readonly PlanAction[];
  readonly marks: readonly EventMark[];
  /** Only whose value of this attribute changes; '' for any. */
  readonly attribute: string;
  /** Only whom this of the plan's blocks counts, by its place; null for none. */
  readonly block: number | null;
  /** Only whose values come from the part of the mapping somebody came from; null for none. */
  readonly origin: OriginPeople | null;
  /** Words that must all occur, in what a row shows or in values that are sent for its person; letter case aside. */
  readonly query: string;
}

export const NO_FILTER: ListFilter = { actions: [], marks: [], attribute: '', block: null, origin: null, query: '' };

/** Left out of the list until asked for: they are most people of most plans, and nothing happens to them. */
export const quietActions: readonly PlanAction[] = ['unchanged', 'skipped'];

/** Whether anything is limited. */
export function isFiltered({ actions, marks, attribute, block, origin, query }: ListFilter): boolean {
  const isLimited = block !== null || origin !== null || query.trim() !== '';
  return isLimited || actions.length > 0 || marks.length > 0 || attribute !== '';
}

/** The choice after a tile was pressed: what stays keeps its place. */
export function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}

/** What still makes sense in another plan: tiles it has, attributes it changes. */
export function fitting(
  filter: ListFilter,
  has: (part: PlanAction | EventMark) => boolean,
  paths: ReadonlySet<string>,
) {
  return {
    ...filter,
    actions: filter.actions.filter(has),
    marks: filter.marks.filter(has),
    attribute: paths.has(filter.attribute) ? filter.attribute : '',
    block: null,
    origin: null,
  };
}

/**
 * `update or enable, country changed, "berlin"`: what the list is limited to; '' when it is not.
 * @param part of the mapping, where the filter is about one
 */
export function filterText({ actions, marks, attribute, block, origin, query }: ListFilter, part = ''): string {
  const parts = [
    block === null ? '' : 'counted by the block',
    origin === null ? '' : originText(origin, part),
    actions.map(actionWord).join(' or '),
    marks.map((mark) => markWords(mark).word).join(' or '),
    attribute,
    query.trim() === '' ? '' : `"${query.trim()}"`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `84 unchanged, 2 skipped`: who is not in the list although nothing was filtered; '' when nobody. */
export function hiddenText({ counts }: Pick<PlanView, 'counts'>, filter: ListFilter): string {
  if (isFiltered(filter)) return '';
  return quietActions
    .filter((action) => counts[action] > 0)
    .map((action) => `${grouped(counts[action])} ${action}`)
    .join(', ');
}
