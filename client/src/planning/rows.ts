import { entryMarks } from '../../../server/src/provisioning/marks/event-marks';
import type { PlanEntry } from '../../../server/src/provisioning/plan/plan';
import { confidenceOf } from '../../../server/src/provisioning/render/confidence';
import { attributeValues, valueChanges } from '../../../server/src/provisioning/scim/attributes';
import { shortened } from '../../../server/src/text/shortened';
import type { PlanChange, PlanPattern, PlanRow } from '../../webview/plan/messages';
import { ownValues } from './own-values';

/** More of a value than a row can show. A file may hold one of megabytes, which the page would lay out for each row. */
const longestInRow = 500;
/** So much is searched of what a person can be found by. */
const longestSearched = 20_000;

function inRow<T>(value: T): T | string {
  return typeof value === 'string' ? shortened(value, longestInRow) : value;
}

/** Makes rows of entries. Cheap: nobody is explained. Equal patterns get one index, also of a row that is made again. */
export class PlanRows {
  readonly patterns: PlanPattern[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #folds = new Map<string, number>();

  rowOf(entry: PlanEntry): PlanRow {
    const reason = inRow(entry.reason ?? entry.notes[0] ?? null);
    const changes = changesOf(entry);
    return {
      id: entry.id,
      action: entry.action,
      title: inRow(entry.title),
      userName: inRow(entry.match.key),
      marks: entryMarks(entry, changes),
      pattern: this.#indexOf({ reason, changes }),
      fold: this.#foldOf({ reason, changes }),
      confidence: refusalConfidence(entry),
      values: ownValues(entry).slice(0, longestSearched),
    };
  }

  #indexOf(pattern: PlanPattern): number | null {
    if (pattern.reason === null && pattern.changes.length === 0) return null;
    const key = JSON.stringify(pattern);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.patterns.length);
    return this.patterns.push(pattern) - 1;
  }

  /** `the 4th create, 3 extensions are free` and `the 5th create, …` are one fold. */
  #foldOf({ reason, changes }: PlanPattern): number | null {
    if (reason === null && changes.length === 0) return null;
    const key = JSON.stringify([reason?.replaceAll(/\b\d+(st|nd|rd|th)\b/g, 'nth') ?? null, changes]);
    const fold = this.#folds.get(key) ?? this.#folds.size;
    this.#folds.set(key, fold);
    return fold;
  }
}

/** Of those who stay: a new user has nothing but changes, and one to disable or remove a single obvious one. */
function changesOf(entry: PlanEntry): readonly PlanChange[] {
  const { action, match, after } = entry;
  if (action !== 'update' && action !== 'enable') return [];
  const own = entry.changes?.()?.changes;
  if (own === undefined && (match.user === undefined || after === undefined)) return [];
  const changes = own ?? valueChanges(attributeValues(match.user?.scim), attributeValues(after?.scim));
  return changes.map(({ path, before = null, after = null }) => ({ path, before: inRow(before), after: inRow(after) }));
}

function refusalConfidence({ action, requests }: PlanEntry): string | null {
  const answer = requests.at(-1)?.answer;
  return action === 'refused' && answer !== undefined ? confidenceOf(answer).label : null;
}
