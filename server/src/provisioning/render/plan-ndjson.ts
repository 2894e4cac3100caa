import type { Plan, PlanEntry, PlanSummary } from '../plan/plan';
import { explainEntry } from './explain-entry';
import { PLAN_FORMAT } from './plan-format';
import { planHead } from './plan-json';

/*
 * A plan as lines of JSON, each written as soon as it is known, so that neither writer nor reader need hold more than one
 * person: `{ "type": "plan", "format", "connector" }`, then `{ "type": "entry", … }` for each person, and last
 * `{ "type": "end", …, "entries": N }` with what everybody together comes to, without which the plan is cut off. Members
 * are those of `provisioning-plan/1`: the first line, the entries and the last line together are the plan as JSON.
 */

/** The first line, with its line break. */
export function ndjsonStart(connector: string): string {
  return line({ type: 'plan', format: PLAN_FORMAT, connector });
}

/** The line of a person, with its line break. */
export function ndjsonEntry(entry: PlanEntry): string {
  return line({ type: 'entry', ...explainEntry(entry) });
}

/** The last line, with its line break. @param entries how many lines of people there are before it */
export function ndjsonEnd(summary: PlanSummary, entries: number): string {
  const { connector: _connector, format, ...rest } = planHead(summary);
  return line({ type: 'end', format, ...rest, entries });
}

/** All lines of a plan that is there. */
export function* planAsNdjson(plan: Plan): Generator<string> {
  yield ndjsonStart(plan.connectorName);
  for (const entry of plan.entries) yield ndjsonEntry(entry);
  yield ndjsonEnd(plan, plan.entries.length);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
