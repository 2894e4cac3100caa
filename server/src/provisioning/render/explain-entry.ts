import { statement } from '../../account/statements';
import type { EntryChanges } from '../plan/entry-changes';
import type { PlanEntry, PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import { sendingOf } from '../plan/sending';
import {
  type AttributeValues,
  attributeValues,
  bodyValues,
  sameValue,
  type ValueChange,
  valueChanges,
} from '../scim/attributes';
import { confidenceOf } from './confidence';
import type { AnswerJson, AttributeJson, EntryJson, RequestJson } from './plan-format';

const NOTHING: AttributeValues = new Map();

/** Everything a page shows about one person of a plan. Costs more than planning them, so it is made when asked for. */
export function explainEntry(entry: PlanEntry): EntryJson {
  const { before, after, changes } = entryChanges(entry);
  const isChange = entry.action !== 'unchanged' && entry.action !== 'skipped';
  return {
    id: entry.id,
    action: entry.action,
    attempted: entry.attempted ?? null,
    title: entry.title,
    userName: entry.userName,
    line: entry.user.line,
    reason: entry.reason ?? null,
    notes: entry.notes,
    steps: entry.steps(),
    attributes: isChange && changes.length > 0 ? explainChanges(changes, entry) : [],
    unchangedAttributes: [...before].filter(([path, value]) => sameValue(path, value, after.get(path))).length,
    requests: entry.requests.map(explainRequest),
  };
}

/** What the plan changes; for a refused or unknown request, what it asked for. */
export function entryChanges(entry: PlanEntry): EntryChanges {
  const own = entry.changes?.();
  if (own !== undefined) return own;
  const before = entry.match.user === undefined ? NOTHING : attributeValues(entry.match.user.scim);
  if (entry.action === 'remove') return { before, after: NOTHING, changes: [] };
  if (entry.action !== 'refused' && entry.action !== 'unknown') {
    const after = entry.after === undefined ? before : attributeValues(entry.after.scim);
    return { before, after, changes: valueChanges(before, after) };
  }
  const last = entry.requests.at(-1);
  const wanted = last?.asserted?.() ?? valuesOf(last);
  const changes = valueChanges(before, wanted).filter(({ after }) => after !== undefined);
  return { before, after: new Map([...before, ...wanted]), changes };
}

function valuesOf(request: PlannedRequest | undefined): AttributeValues {
  if (request?.body === undefined || request.method === 'PATCH') return NOTHING;
  try {
    return bodyValues(JSON.parse(request.body));
  } catch {
    return NOTHING;
  }
}

function explainChanges(changes: readonly ValueChange[], entry: PlanEntry): readonly AttributeJson[] {
  const findSource = sourceFinder(entry);
  return changes.map((change) => explainChange(change, findSource(change.path)));
}

function explainChange({ path, before, after }: ValueChange, source: ValueSource | undefined): AttributeJson {
  const sent = source?.sent;
  const readsBackOtherwise = sent !== undefined && sent !== after && !sameValue(path, sent, after);
  return {
    path,
    before: before ?? null,
    after: after ?? null,
    ...(readsBackOtherwise ? { sent } : {}),
    ...(source === undefined ? {} : { provenance: source.provenance }),
  };
}

/** Where the last request that names an attribute takes it from. */
export function sourceFinder(entry: PlanEntry): (path: string) => ValueSource | undefined {
  const finders = entry.requests
    .toReversed()
    .map((request) => request.sources?.() ?? ((path: string) => request.sourceOf(path)));
  return (path) => {
    const own = entry.sourceOf?.(path);
    if (own !== undefined) return own;
    for (const find of finders) {
      const source = find(path);
      if (source !== undefined) return source;
    }
    return undefined;
  };
}

function explainRequest(request: PlannedRequest): RequestJson {
  const { answer, outcome } = request;
  return {
    operation: request.operation,
    parameter: request.part,
    call: request.name,
    method: request.method,
    url: request.url,
    headers: request.headers(),
    body: request.body ?? null,
    verdict: request.verdict,
    sent: sendingOf(request),
    problem: request.problem ?? null,
    answer: answer === undefined ? null : explainAnswer(answer),
    task: outcome === undefined ? null : { succeeds: outcome.succeeds, because: outcome.because },
  };
}

function explainAnswer(answer: PredictedAnswer): AnswerJson {
  const { confidence, statusConfidence, label } = confidenceOf(answer);
  return {
    status: answer.status,
    detail: answer.detail ?? null,
    scimType: answer.scimType ?? null,
    confidence,
    statusConfidence,
    confidenceLabel: label,
    statements: answer.predictions.map((id) => {
      const { says, source } = statement(id);
      return { id, says, source: source.url ?? source.title };
    }),
  };
}
