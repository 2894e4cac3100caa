import type { AccountModel } from '../../account/account-model';
import type { AccountBehaviour } from '../../account/behaviour';
import type { AccountUser } from '../../account/scim-user';
import type { Rendered } from '../../expressions/groovy/render';
import { type Scope, withValues } from '../../expressions/kit/scope';
import type { Value, ValueRecord } from '../../expressions/kit/value';
import type { JsonValue } from '../../json/value';
import { provisioningError } from '../../knowledge/ringcentral/errors';
import { errorUrn } from '../../knowledge/scim/schema-urns';
import type { PredictedAnswer } from '../plan/plan';
import { predictedAnswer } from '../plan/predicted-answer';
import { replaceKeepsUser } from '../scim/replace';
import { brokenBodyReason } from './body-faults';
import { type BodyTraits, NEEDS_TEXT } from './body-value';
import type { CompiledCall, CompiledText } from './compiled-call';
import type { OperationProgram } from './program';
import { RenderedRequest, type Rendering, type SaviyntRequest } from './saviynt-request';
import { scimTarget } from './scim-target';
import { UnwrittenRequest } from './unwritten-request';

/** How one run of a parameter ended. */
export interface OperationRun {
  readonly requests: readonly SaviyntRequest[];
  /** `refused`: in EIC, before anything is sent, or by RingCentral. */
  readonly result: 'done' | 'refused' | 'unknown';
  /** Why it is not `done`. */
  readonly reason: string | undefined;
  readonly notes: readonly string[];
}

/** Only the meta dates of answers show it. */
const START_OF_TIME = new Date(0);
const STOPPED = { now: () => START_OF_TIME };

/** What a call was found to send for a person, before it is a request. */
export interface PreparedCall {
  readonly scope: Scope;
  readonly value: JsonValue | typeof NEEDS_TEXT;
  readonly traits: BodyTraits;
}

/**
 * Renders the calls of a parameter for one person, one after the other, and lets the model of the account answer them.
 * @param first what the first call sends, where that is known by now
 */
export function runOperation(
  program: OperationProgram,
  values: ValueRecord,
  account: AccountModel,
  now: number | undefined,
  first?: PreparedCall,
): OperationRun {
  if (program.fault !== undefined) return { requests: [], result: 'unknown', reason: program.fault, notes: NO_NOTES };
  let requests: readonly SaviyntRequest[] = NO_REQUESTS;
  const clock = now === undefined ? STOPPED : { now: () => new Date(now) };
  let responses: Readonly<Record<string, Value>> | undefined;
  for (const call of program.calls) {
    const isFirst = requests.length === 0;
    const runValues = responses === undefined ? values : { ...values, response: responses };
    const { scope, traits, value } = (isFirst ? first : undefined) ?? prepare(call, runValues, now);
    const url = value === NEEDS_TEXT ? undefined : call.url?.textOrNone(scope);
    const unwritten =
      url === undefined ? undefined : new UnwrittenRequest(program.operation, call, scope, url, traits.writesNull);
    const request = unwritten ?? renderCall(call, program, scope);
    if (request.verdict !== 'ok') return ended(requests, request, request.verdict === 'wrong' ? 'refused' : 'unknown');
    const target = scimTarget(request.url);
    if ('problem' in target) {
      const { operation, method, url: sentTo, body } = request;
      const rendering = { method, url: sentTo, body, verdict: 'unknown', problem: target.problem } as const;
      return ended(requests, new RenderedRequest(operation, call, scope, rendering), 'unknown');
    }
    const body = request instanceof RenderedRequest ? parseBody(request.body) : { value };
    if (body === undefined)
      return ended(requests, request instanceof RenderedRequest ? notJson(request, call) : request, 'refused');
    const answer = predictedAnswer(account.handle({ method: call.method, path: target.path, body: body.value }, clock));
    const outcome = call.outcome(answer);
    const answered =
      request instanceof RenderedRequest ? request.with({ answer, outcome }) : request.answered(answer, outcome);
    // Not pushed: a list that grows keeps room for sixteen more, and a plan keeps ten thousand of these.
    requests = requests.length === 0 ? [answered] : [...requests, answered];
    if (answer.status >= 400) return { requests, result: 'refused', reason: undefined, notes: NO_NOTES };
    if (outcome.succeeds === false) {
      const note = `RingCentral would answer ${answer.status} and do it, but EIC would mark the task failed: ${outcome.because}.`;
      return { requests, result: 'done', reason: undefined, notes: [note] };
    }
    // Only a later call can ask for it.
    if (program.calls.length > 1) {
      const response = { message: (answer.body ?? null) as Value, statusCode: answer.status };
      responses = { ...responses, [call.name]: response };
    }
  }
  return { requests, result: 'done', reason: undefined, notes: NO_NOTES };
}

const NO_REQUESTS: readonly SaviyntRequest[] = [];
const NO_NOTES: readonly string[] = [];

function prepare(call: CompiledCall, values: ValueRecord, now: number | undefined): PreparedCall {
  const scope = withValues(call.scope, values, now);
  const traits: BodyTraits = { writesNull: false };
  return { scope, traits, value: bodyValueOf(call, scope, traits) };
}

/** The value of a call's body where it can be had without the text, and nothing else of the call may fail. */
function bodyValueOf(call: CompiledCall, scope: Scope, traits: BodyTraits): JsonValue | typeof NEEDS_TEXT {
  const isPlain = call.problem === undefined && call.personalHeaders.length === 0;
  return isPlain && call.bodyValue !== undefined ? call.bodyValue(scope, traits) : NEEDS_TEXT;
}

function ended(requests: readonly SaviyntRequest[], last: SaviyntRequest, result: 'refused' | 'unknown'): OperationRun {
  return { requests: [...requests, last], result, reason: last.problem, notes: NO_NOTES };
}

function renderCall(call: CompiledCall, { operation }: OperationProgram, scope: Scope): RenderedRequest {
  const { method } = call;
  const rendered = (rendering: Omit<Rendering, 'method'>) =>
    new RenderedRequest(operation, call, scope, { method, ...rendering });
  if (call.problem !== undefined)
    return rendered({ url: '', body: undefined, verdict: 'unknown', problem: call.problem });
  const url = renderText(call.url, scope, 'url');
  if (url.verdict !== 'ok') return rendered({ ...failureOf(url), url: url.text, body: undefined });
  const params = renderText(call.body, scope, 'httpParams');
  const body = call.body === undefined ? undefined : params.text;
  if (params.verdict !== 'ok') return rendered({ ...failureOf(params), url: url.text, body });
  for (const value of call.personalHeaders) {
    const header = renderText(value, scope, 'httpHeaders');
    if (header.verdict !== 'ok') return rendered({ ...failureOf(header), url: url.text, body });
  }
  return rendered({ url: url.text, body, verdict: 'ok' });
}

type RenderedText =
  | { readonly verdict: 'ok'; readonly text: string }
  | { readonly verdict: 'wrong' | 'unknown'; readonly text: string; readonly problem: string };

function failureOf({ verdict, problem }: Exclude<RenderedText, { verdict: 'ok' }>) {
  return { verdict, problem };
}

function renderText(text: CompiledText | undefined, scope: Scope, key: string): RenderedText {
  if (text === undefined) return { verdict: 'ok', text: '' };
  const rendered = text.render(scope);
  if (rendered.verdict === 'ok') return { verdict: 'ok', text: rendered.text };
  return { verdict: rendered.verdict, text: rendered.text, problem: problemOf(rendered, key) };
}

/** A body that is no JSON is sent all the same; RingCentral's answer to it is published, its status is not. */
function notJson(request: RenderedRequest, call: CompiledCall): RenderedRequest {
  const problem =
    call.body === undefined ? 'The body is not JSON.' : brokenBodyReason(request.body ?? '', call.body, request.scope);
  const { message, status = 400, scimType } = provisioningError('json-not-parsed');
  const body = { schemas: [errorUrn], status: String(status), scimType, detail: message };
  const answer: PredictedAnswer = {
    status,
    body,
    detail: message,
    predictions: ['W31'],
    ...(scimType && { scimType }),
  };
  return request.with({ verdict: 'wrong', problem, answer, outcome: call.outcome(answer) });
}

/** Why a template gives no text, as one sentence. */
export function problemOf(rendered: Rendered, key: string): string {
  if (rendered.verdict === 'unknown') {
    const [first] = rendered.unknowns;
    return `${key} cannot be known: ${first?.reason ?? 'a value is missing'}.`;
  }
  return `The expression in ${key} fails and nothing is sent: ${rendered.error?.message ?? 'Groovy cannot run it.'}`;
}

/** The value of a body; undefined when it is not JSON. A request without a body has the value undefined. */
function parseBody(body: string | undefined): { readonly value: JsonValue } | undefined {
  if (body === undefined) return { value: undefined };
  try {
    return { value: JSON.parse(body) as JsonValue };
  } catch {
    return undefined;
  }
}

/**
 * Whether a parameter's only request would be a replace of `user` that surely leaves it as it is: `settled`. Cheap, and
 * certain; otherwise the request must be made and answered to know, and what was found of it is given. Undefined where
 * nothing was looked at.
 */
export function settleReplace(
  { calls, fault }: OperationProgram,
  values: ValueRecord,
  user: AccountUser,
  behaviour: AccountBehaviour,
  now: number | undefined,
): 'settled' | PreparedCall | undefined {
  const [call] = calls;
  if (call?.method !== 'PUT' || calls.length !== 1 || (fault ?? call.problem) !== undefined) return undefined;
  if (call.bodyValue === undefined || call.personalHeaders.length > 0) return undefined;
  const prepared = prepare(call, values, now);
  const { scope, value } = prepared;
  if (value === NEEDS_TEXT || !replaceKeepsUser(value, user, behaviour)) return prepared;
  return isUrlOf(user, call, scope) ? 'settled' : prepared;
}

function isUrlOf({ id }: AccountUser, call: CompiledCall, scope: Scope): boolean {
  const url = call.url?.textOrNone(scope);
  if (url === undefined) return false;
  const known = userUrls.get(call);
  if (known !== undefined && url === known + id) return true;
  const target = scimTarget(url);
  const isUser = 'path' in target && target.path === `/scim/v2/Users/${id}`;
  if (isUser && url.endsWith(id)) userUrls.set(call, url.slice(0, -id.length));
  return isUser;
}

/** What stands before the id in a URL of this call that was found to be a user's: it is so for the next person too. */
const userUrls = new WeakMap<CompiledCall, string>();
