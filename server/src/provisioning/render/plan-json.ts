import type { Plan, PlanSummary } from '../plan/plan';
import { effortLine, snapshotLine, summaryLine } from '../plan/summary';
import type { Block } from '../safety/block';
import { driftToData } from './drift/drift-json';
import { explainEntry } from './explain-entry';
import { type BlockJson, PLAN_FORMAT, type PlanJson } from './plan-format';

/** What a plan says as a whole, as plain data: everything but its entries. */
export function planHead(plan: PlanSummary): Omit<PlanJson, 'entries'> {
  const { accountReadAt, now, licences, effort } = plan;
  const line = snapshotLine(accountReadAt, now);
  return {
    format: PLAN_FORMAT,
    connector: plan.connectorName,
    summary: {
      line: summaryLine(plan),
      effortLine: effortLine(plan),
      counts: plan.counts,
      effort,
      licences: { used: licences.used, free: licences.free ?? null, byCountry: licences.byCountry ?? [] },
      snapshot: line === undefined || accountReadAt === undefined ? null : { takenAt: accountReadAt, line },
    },
    blocks: plan.blocks.map(blockJson),
    notes: plan.notes,
    ...(plan.drift && { drift: driftToData(plan.drift) }),
  };
}

function blockJson({ kind, code, message, people = 0, entries = [], isAllowed }: Block): BlockJson {
  return { kind, code: code ?? 'connector', message, people, entries, allowed: isAllowed === true };
}

/** The plan as plain data, entries in the order of the sample file: what the text and every picture are drawn from. */
export function planToData(plan: Plan): PlanJson {
  return { ...planHead(plan), entries: plan.entries.map((entry) => explainEntry(entry)) };
}

/** The plan as the text of a `provisioning-plan/1` file; the same plan always gives the same text. */
export function planAsJson(plan: Plan): string {
  return [...planAsJsonPieces(plan)].join('');
}

/** The same text in pieces, one a person: that of a large plan is longer than a string can be. */
export function* planAsJsonPieces(plan: Plan): Generator<string> {
  const around = JSON.stringify({ ...planHead(plan), entries: [] }, null, 2);
  const end = '[]\n}';
  yield around.slice(0, -end.length);
  let before = '[\n    ';
  for (const entry of plan.entries) {
    // A line break inside a JSON text is written as an escape, so these are those of the layout.
    yield before + JSON.stringify(explainEntry(entry), null, 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield plan.entries.length === 0 ? `${end}\n` : '\n  ]\n}\n';
}
