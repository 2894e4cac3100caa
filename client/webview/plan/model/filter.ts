import type { PlanAction } from '../../../../server/src/provisioning/plan';
import type { PlanRow, PlanView } from '../messages';
import { patternText } from './words';

export interface ListFilter {
  /** Only these; none chosen means everybody something happens to. */
  readonly actions: readonly PlanAction[];
  /** Words that must all occur, anywhere in what a row shows; letter case aside. */
  readonly query: string;
}

/** Left out of the list until asked for: they are most people of most plans, and nothing happens to them. */
const quietActions: readonly PlanAction[] = ['unchanged', 'skipped'];

/**
 * Finds people of one plan. Their text is put together once, so that typing in the search stays quick with 10,000.
 */
export class RowSearch {
  readonly #rows: readonly PlanRow[];
  readonly #texts: readonly string[];

  constructor({ rows, patterns }: Pick<PlanView, 'rows' | 'patterns'>) {
    const said = patterns.map((pattern) =>
      [pattern.reason ?? '', ...pattern.changes.map((change) => patternText({ reason: null, changes: [change] }))].join(
        '\n',
      ),
    );
    this.#rows = rows;
    this.#texts = rows.map(({ title, userName, action, pattern }) =>
      [title, userName, action, pattern === null ? '' : said[pattern]].join('\n').toLowerCase(),
    );
  }

  /** In the order of the sample file. A search looks at everybody, the quiet ones too, unless actions are chosen. */
  find({ actions, query }: ListFilter): readonly PlanRow[] {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const isListed =
      actions.length > 0
        ? ({ action }: PlanRow) => actions.includes(action)
        : ({ action }: PlanRow) => words.length > 0 || !quietActions.includes(action);
    return this.#rows.filter(
      (row, index) => isListed(row) && words.every((word) => this.#texts[index]?.includes(word) === true),
    );
  }
}

/** The actions after a tile was pressed: pressed ones stay in the order of the tiles. */
export function toggled(chosen: readonly PlanAction[], action: PlanAction): readonly PlanAction[] {
  return chosen.includes(action) ? chosen.filter((one) => one !== action) : [...chosen, action];
}

/** `84 unchanged, 2 skipped`: who is not in the list although nothing was filtered; '' when nobody. */
export function hiddenText({ counts }: Pick<PlanView, 'counts'>, { actions, query }: ListFilter): string {
  if (actions.length > 0 || query.trim() !== '') return '';
  return quietActions
    .filter((action) => counts[action] > 0)
    .map((action) => `${counts[action]} ${action}`)
    .join(', ');
}
