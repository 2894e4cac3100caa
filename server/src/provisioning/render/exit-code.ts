import type { Plan } from '../plan';

/**
 * What a pipeline should make of a plan: 0 nothing to do, 1 someone is refused or the people cannot be trusted,
 * 2 there is something to do or to clear up, 3 more would be disabled or removed than allowed. The higher number in the
 * order 3, 1, 2 wins.
 */
export function exitCode({ blocks, counts }: Pick<Plan, 'blocks' | 'counts'>): 0 | 1 | 2 | 3 {
  if (blocks.some(({ kind }) => kind === 'threshold')) return 3;
  if (blocks.length > 0 || counts.refused > 0) return 1;
  const open = counts.create + counts.update + counts.enable + counts.disable + counts.remove + counts.unknown;
  return open > 0 ? 2 : 0;
}
