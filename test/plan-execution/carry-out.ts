import type { AccountModel } from '../../server/src/account/account-model';
import type { AccountUser } from '../../server/src/account/scim-user';
import type { AccountSnapshot } from '../../server/src/account/snapshot';
import { toSnapshot } from '../../server/src/account/to-snapshot';
import type { Plan, PlanCounts, PlanEntry, PlannedRequest } from '../../server/src/provisioning/plan/plan';
import type { HttpAnswer, HttpRequest } from './http-account';

/** What a request came to: what the plan said, and what RingCentral's stand-in answered. */
export interface Sent {
  readonly entry: PlanEntry;
  readonly request: PlannedRequest;
  readonly answer: HttpAnswer;
}

/** Sends one request and gives its last answer, whatever it takes to get it. */
export type Sender = (request: HttpRequest) => Promise<HttpAnswer>;

/** Sends every request of a plan, in its order, as the plan says it is sent. */
export async function carryOut(plan: Plan, send: Sender): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const entry of plan.entries) {
    for (const request of entry.requests) {
      // No answer is foreseen of what never leaves the provider, as a template that fails.
      if (request.answer === undefined) continue;
      const { pathname, search } = new URL(request.url);
      const { method, body } = request;
      sent.push({ entry, request, answer: await send({ method, path: `${pathname}${search}`, body }) });
    }
  }
  return sent;
}

/** An answer in short: `409 uniqueness: Another user …`. Of a success also the user, without the times of the answer. */
export function answerText(status: number, body: unknown): string {
  const { scimType, detail } = (body ?? {}) as { readonly scimType?: unknown; readonly detail?: unknown };
  if (status >= 400) return `${status} ${String(scimType)}: ${String(detail)}`;
  if (body === undefined || isList(body)) return String(status);
  const { meta: _, ...user } = body as Readonly<Record<string, unknown>>;
  return `${status} ${JSON.stringify(sortedMembers(user))}`;
}

/** What the plan said of an answer, in the same words. */
export function predictedText({ method, answer }: PlannedRequest): string {
  if (answer === undefined) return 'nothing';
  // What was read is not kept.
  if (method === 'GET' && answer.status < 400) return String(answer.status);
  return answerText(answer.status, answer.status < 400 ? answer.body : answer);
}

/** What came, in the same words. */
export function actualText({ request, answer }: Sent): string {
  return request.method === 'GET' && answer.status < 400
    ? String(answer.status)
    : answerText(answer.status, answer.body);
}

function isList(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'Resources' in body;
}

function sortedMembers(user: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(user).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every user of an account, a line each, as SCIM and REST tell of them. */
export function stateOf(account: AccountModel): readonly string[] {
  return linesOf(account.users());
}

/** The users as the plan says they will be. */
export function predictedState(before: AccountModel, { entries }: Plan): readonly string[] {
  const users = new Map([...before.users()].map((user) => [user.id, user]));
  for (const { action, match, after } of entries) {
    if (action === 'remove' && match.user !== undefined) users.delete(match.user.id);
    else if (after !== undefined) users.set(after.id, after);
  }
  return linesOf(users.values());
}

function linesOf(users: Iterable<AccountUser>): readonly string[] {
  return [...users]
    .map(({ id, status, scim }) => `${id} ${status} ${JSON.stringify(sortedMembers({ ...scim }))}`)
    .sort();
}

/** Why nothing comes of somebody: the statement of the model behind RingCentral's refusal, or the provider's own reason. */
export function reasonOf({ action, reason, requests }: PlanEntry): string {
  const answer = requests.findLast((request) => request.answer !== undefined)?.answer;
  if (answer === undefined || answer.status < 400) return `${action}: ${reason}`;
  return `${action}: ${answer.predictions.join()} ${answer.status} ${answer.scimType ?? ''} ${answer.detail ?? ''}`;
}

/** The reasons for all of whom nothing comes, or nobody knows what. */
export function openReasons({ entries }: Plan): readonly string[] {
  const open = entries.filter(({ action }) => action === 'refused' || action === 'unknown');
  return open.map((entry) => `${entry.id} ${reasonOf(entry)}`);
}

/** How many people a plan would change. */
export function changesOf({ counts }: Plan): Partial<PlanCounts> {
  const { create, update, enable, disable, remove } = counts;
  return { create, update, enable, disable, remove };
}

export const NO_CHANGES: Partial<PlanCounts> = { create: 0, update: 0, enable: 0, disable: 0, remove: 0 };

/** The account as the plan says it will be, for a provider whose requests are not published. */
export function foretold(before: AccountModel, { entries }: Plan): AccountSnapshot {
  const snapshot = toSnapshot(before);
  const users = new Map(snapshot.users.map((user) => [user.id, user]));
  for (const { after } of entries) if (after !== undefined) users.set(after.id, after);
  return {
    ...snapshot,
    users: [...users.values()],
    unassigned: snapshot.unassigned.filter(({ id }) => !users.has(id)),
  };
}
