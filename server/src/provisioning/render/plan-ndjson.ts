import type { Plan } from '../plan';
import { explainEntry } from './explain-entry';
import { PLAN_FORMAT } from './plan-format';
import { planHead } from './plan-json';

/**
 * The plan as lines of JSON, so that a reader needs to hold one person at a time: first `{ "type": "plan", … }` with
 * everything of a plan but its entries, then a line `{ "type": "entry", … }` for each person, and last
 * `{ "type": "end", "entries": N }`, without which the file is cut off. Members are those of `provisioning-plan/1`.
 * @returns the lines, each with its line break
 */
export function* planAsNdjson(plan: Plan): Generator<string> {
  yield line({ type: 'plan', ...planHead(plan) });
  for (const entry of plan.entries) yield line({ type: 'entry', ...explainEntry(entry) });
  yield line({ type: 'end', format: PLAN_FORMAT, entries: plan.entries.length });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
