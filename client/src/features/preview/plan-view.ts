import { confidenceLabel } from '../../../../server/src/account/statements';
import { entryMarks } from '../../../../server/src/provisioning/marks/event-marks';
import type { Plan, PlanEntry } from '../../../../server/src/provisioning/plan';
import { confidenceOf } from '../../../../server/src/provisioning/render/confidence';
import { planFigures } from '../../../../server/src/provisioning/render/figures/plan-figures';
import { type Block, blockLead } from '../../../../server/src/provisioning/safety/block';
import { attributeValues, valueChanges } from '../../../../server/src/provisioning/scim/attributes';
import { summaryLine } from '../../../../server/src/provisioning/summary';
import type { UserProblem } from '../../../../server/src/provisioning/users/user';
import type { PlanBlock, PlanChange, PlanPattern, PlanRow, PlanView } from '../../../webview/plan/messages';

/** What the page is told beside the plan itself. */
export type PlanContext = Pick<PlanView, 'revision' | 'inputs' | 'isAccountLive'> & {
  /** What is odd about the sample file. */
  readonly problems: readonly UserProblem[];
};

/** A plan as its page shows it before anybody is opened. Cheap: nobody is explained. */
export function planView(plan: Plan, { problems, ...context }: PlanContext): PlanView {
  const patterns = new Patterns();
  const rows = plan.entries.map((entry) => planRow(entry, patterns));
  return {
    ...context,
    summaryLine: summaryLine(plan),
    figures: planFigures(plan),
    blocks: plan.blocks.map(blockView),
    notes: [
      ...plan.notes.map((text) => ({ text, line: null })),
      ...problems.map(({ message, line }) => ({ text: message, line: line ?? null })),
    ],
    counts: plan.counts,
    rows,
    patterns: patterns.all,
  };
}

/** Gives equal patterns one index, and those that differ by a running number only one fold. */
class Patterns {
  readonly all: PlanPattern[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #folds = new Map<string, number>();

  indexOf(pattern: PlanPattern): number | null {
    if (pattern.reason === null && pattern.changes.length === 0) return null;
    const key = JSON.stringify(pattern);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.all.length);
    return this.all.push(pattern) - 1;
  }

  /** `the 4th create, 3 extensions are free` and `the 5th create, …` are one fold. */
  foldOf({ reason, changes }: PlanPattern): number | null {
    if (reason === null && changes.length === 0) return null;
    const key = JSON.stringify([reason?.replaceAll(/\b\d+(st|nd|rd|th)\b/g, 'nth') ?? null, changes]);
    const fold = this.#folds.get(key) ?? this.#folds.size;
    this.#folds.set(key, fold);
    return fold;
  }
}

function blockView(block: Block): PlanBlock {
  const { message, entries = [], people = 0, isAllowed = false } = block;
  return { lead: blockLead(block), message, isAllowed, entries, people };
}

function planRow(entry: PlanEntry, patterns: Patterns): PlanRow {
  const reason = entry.reason ?? entry.notes[0] ?? null;
  const changes = changesOf(entry);
  return {
    id: entry.id,
    action: entry.action,
    title: entry.title,
    userName: entry.match.key,
    marks: entryMarks(entry, changes),
    pattern: patterns.indexOf({ reason, changes }),
    fold: patterns.foldOf({ reason, changes }),
    confidence: refusalConfidence(entry),
  };
}

/** Of those who stay: a new user has nothing but changes, and one to disable or remove a single obvious one. */
function changesOf(entry: PlanEntry): readonly PlanChange[] {
  const { action, match, after } = entry;
  if (action !== 'update' && action !== 'enable') return [];
  const own = entry.changes?.()?.changes;
  if (own === undefined && (match.user === undefined || after === undefined)) return [];
  const changes = own ?? valueChanges(attributeValues(match.user?.scim), attributeValues(after?.scim));
  return changes.map((change) => ({
    path: change.path,
    before: change.before ?? null,
    after: change.after ?? null,
  }));
}

function refusalConfidence({ action, requests }: PlanEntry): string | null {
  const answer = requests.at(-1)?.answer;
  return action === 'refused' && answer !== undefined ? confidenceLabel(confidenceOf(answer)) : null;
}
