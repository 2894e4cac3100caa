import type { Plan, PlanEntry, PlanSummary } from './plan';

/** A plan with everybody in it, of one that is made entry by entry. */
export function wholePlan(planning: Generator<PlanEntry, PlanSummary, void>): Plan {
  const entries: PlanEntry[] = [];
  for (;;) {
    const step = planning.next();
    if (step.done) return { ...step.value, entries };
    entries.push(step.value);
  }
}
