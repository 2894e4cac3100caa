import type { Plan } from '../plan';

/**
 * What a pipeline should make of a plan: 0 nothing to do, 1 the people cannot be trusted, so there is no plan to speak
 * of, 2 there is something to do or to clear up (a refusal is), 3 more would be disabled or removed than allowed. The
 * first of 3, 1, 2 that holds.
 */
export function exitCode({ blocks, counts }: Pick<Plan, 'blocks' | 'counts'>): 0 | 1 | 2 | 3 {
  if (blocks.some(({ kind }) => kind === 'threshold')) return 3;
  if (blocks.length > 0) return 1;
  const { create, update, enable, disable, remove, refused, unknown } = counts;
  return create + update + enable + disable + remove + refused + unknown > 0 ? 2 : 0;
}
