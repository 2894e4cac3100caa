import type { PlanSummary } from '../../../server/src/provisioning/plan/plan';
import { summaryLine } from '../../../server/src/provisioning/plan/summary';
import { planFigures } from '../../../server/src/provisioning/render/figures/plan-figures';
import { type Block, blockLead } from '../../../server/src/provisioning/safety/block';
import type { UserProblem } from '../../../server/src/provisioning/users/user';
import type { PlanBlock, PlanView } from '../../webview/plan/messages';

/** What a plan says as a whole, as its page shows it. */
export type PlanOverview = Pick<PlanView, 'summaryLine' | 'figures' | 'blocks' | 'notes' | 'counts'>;

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
  };
}

function blockView(block: Block): PlanBlock {
  const { message, entries = [], people = 0, isAllowed = false } = block;
  return { lead: blockLead(block), message, isAllowed, entries, people };
}
