import type { PlanAction } from '../../../../server/src/provisioning/plan/plan';
import { type EventMark, markWords } from './marks';
import { actions, actionWord, SYMBOLS } from './words';

/** A number that filters the list when pressed; together they are the legend of the symbols. */
export interface Tile {
  readonly part: { readonly action: PlanAction } | { readonly mark: EventMark };
  readonly key: string;
  readonly symbol: string;
  readonly word: string;
  /** For a tooltip; '' when the word says it all. */
  readonly says: string;
  readonly count: number;
}

/** One tile for each action that somebody has. */
export function actionTiles(counts: Readonly<Record<PlanAction, number>>): readonly Tile[] {
  return actions
    .filter((action) => counts[action] > 0)
    .map((action) => ({
      part: { action },
      key: action,
      symbol: SYMBOLS[action],
      word: actionWord(action),
      says: '',
      count: counts[action],
    }));
}

/**
 * One tile for each mark that somebody has, unless it says nothing beyond an action: as when everybody who is
 * deactivated is disabled.
 */
export function markTiles(
  marks: ReadonlyMap<EventMark, number>,
  counts: Readonly<Record<PlanAction, number>>,
): readonly Tile[] {
  const saidBy = (mark: EventMark) =>
    mark === 'deactivated' ? counts.disable : mark === 'reactivated' ? counts.enable : undefined;
  return [...marks]
    .filter(([mark, count]) => count !== saidBy(mark))
    .map(([mark, count]) => ({ part: { mark }, key: mark, ...markWords(mark), count }));
}
