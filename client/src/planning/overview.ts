import type { AccountDrift } from '../../../server/src/provisioning/drift/drift';
import type { PlanSummary } from '../../../server/src/provisioning/plan/plan';
import { summaryLine } from '../../../server/src/provisioning/plan/summary';
import { driftedValueText, driftLine } from '../../../server/src/provisioning/render/drift/drift-words';
import { planFigures } from '../../../server/src/provisioning/render/figures/plan-figures';
import { type Block, blockLead } from '../../../server/src/provisioning/safety/block';
import type { UserProblem } from '../../../server/src/provisioning/users/user';
import type { PlanBlock, PlanDrift, PlanView } from '../../webview/plan/messages';

/** What a plan says as a whole, as its page shows it. */
export type PlanOverview = Pick<PlanView, 'summaryLine' | 'figures' | 'blocks' | 'notes' | 'counts' | 'drift'>;

/** @param problems what is odd about the sample file */
export function planOverview(plan: PlanSummary, problems: readonly UserProblem[]): PlanOverview {
  return {
    summaryLine: summaryLine(plan),
    figures: planFigures(plan),
    blocks: plan.blocks.map(blockView),
    notes: [
      ...plan.notes.map((text) => ({ text, line: null })),
      ...problems.map(({ message, line }) => ({ text: message, line: line ?? null })),
    ],
    counts: plan.counts,
    ...(plan.drift && { drift: driftView(plan.drift) }),
  };
}

/** So many users of a drift are listed on the page; a saved plan has them all. */
const mostDrifted = 500;

function driftView(drift: AccountDrift): PlanDrift {
  return {
    line: driftLine(drift),
    notes: drift.notes,
    count: drift.users.length,
    users: drift.users.slice(0, mostDrifted).map(({ kind, title, userName, entry, values }) => ({
      ...{ kind, title, userName },
      entry: entry ?? null,
      values: values.map(driftedValueText),
    })),
  };
}

function blockView(block: Block): PlanBlock {
  const { message, entries = [], people = 0, isAllowed = false, code } = block;
  return { lead: blockLead(block), message, isAllowed, entries, people, ...(code && { code }) };
}
