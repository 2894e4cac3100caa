import type { PlanSummary } from '../plan/plan';
import { standingBlocks } from '../safety/block';

/**
 * What a pipeline should make of a plan: 0 nothing to do, 1 the people or the account cannot be trusted, so there is no
 * plan to speak of, 2 there is something to do or to clear up (a refusal is), 3 more would be changed, disabled or removed
 * than allowed, or a protected user would be. The first of 3, 1, 2 that holds. A block that somebody allowed counts for
 * nothing.
 */
export function exitCode({ blocks, counts }: Pick<PlanSummary, 'blocks' | 'counts'>): 0 | 1 | 2 | 3 {
  const standing = standingBlocks(blocks);
  if (standing.some(({ kind }) => kind === 'threshold')) return 3;
  if (standing.length > 0) return 1;
  const { create, update, enable, disable, remove, refused, unknown } = counts;
  return create + update + enable + disable + remove + refused + unknown > 0 ? 2 : 0;
}
