import { listResponseUrn } from '../knowledge/scim/schema-urns';
import type { AccountState } from './account-state';
import type { Json } from './json';
import { answer, invalidValue, Refusal, refusalResponse, type ScimResponse, scimHeaders } from './message';
import { parseFilter } from './path';
import type { AccountUser } from './scim-user';
import type { StatementId } from './statements';

const locationBase = 'http://scim.ringcentral.com/scim/v2/Users/';

function meta(id: string, now: string): Json {
  return { resourceType: 'User', created: now, lastModified: now, location: locationBase + id };
}

let lastTime = Number.NaN;
let lastText = '';

/** `now.toISOString()`; a planning run asks thousands of times for the same moment. */
function isoText(now: Date): string {
  const time = now.getTime();
  if (time !== lastTime) {
    lastText = now.toISOString();
    lastTime = time;
  }
  return lastText;
}

/** A user as a single answer has it (R5, R10). */
function fullUser(user: AccountUser, now: string): Json {
  return { ...user.scim, meta: meta(user.id, now) };
}

/**
 * An answer that shows one user. Its body is put together whenever it is read, because a plan makes thousands of such
 * answers and reads the bodies of few. It shows the user as it was then: users never change in place.
 */
export class UserAnswer implements ScimResponse {
  private readonly time: string;

  constructor(
    readonly status: number,
    readonly user: AccountUser,
    readonly predictions: readonly StatementId[],
    now: Date,
  ) {
    this.time = isoText(now);
  }

  get headers(): ScimResponse['headers'] {
    return scimHeaders;
  }

  get body(): Json {
    return fullUser(this.user, this.time);
  }
}

/** A user as a list has it (R4). */
function shortUser(user: AccountUser, now: string): Json {
  const { addresses: _addresses, phoneNumbers: _phoneNumbers, ...rest } = user.scim;
  return { ...rest, meta: meta(user.id, now) };
}

export function getUser(state: AccountState, id: string, now: Date): ScimResponse {
  const user = state.users.get(id);
  if (user === undefined) return refusalResponse(notFound(id, 'R5'));
  return new UserAnswer(200, user, ['R5'], now);
}

/** 404 for an id the account does not have. RingCentral's own words are not published. */
export function notFound(id: string, statement: StatementId): Refusal {
  return new Refusal(404, `User ${id} is not found.`, statement);
}

function invalidFilter(detail: string, statement: StatementId): Refusal {
  return new Refusal(400, detail, statement, 'invalidFilter');
}

/** The users a filter finds; every user without one. */
function find(state: AccountState, text: unknown): readonly AccountUser[] | undefined | Refusal {
  if (text === undefined || text === null) return undefined;
  if (typeof text !== 'string') return invalidFilter('filter must be a string.', 'W34');
  if (text.trim() === '') return undefined;
  const parsed = parseFilter(text);
  if (!parsed.ok) return invalidFilter(parsed.error.message, 'W34');
  const filter = parsed.value;
  if (filter.kind !== 'comparison' || filter.operator !== 'eq') {
    return invalidFilter('Only eq expressions are supported.', 'R11');
  }
  const { path, value } = filter;
  const name = path.attribute.toLowerCase();
  if (path.subAttribute !== undefined || (name !== 'username' && name !== 'email')) {
    return invalidFilter("Only 'userName' or 'email' filter expressions are supported.", 'R6');
  }
  if (typeof value !== 'string') return invalidFilter('The value must be a string.', 'R6');
  return name === 'email' ? state.users.withEmail(value) : state.users.withUserName(value);
}

function readInteger(value: unknown, name: string, fallback: number): number | Refusal {
  if (value === undefined || value === null || value === '') return fallback;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number)
    ? number
    : invalidValue(`${name} must be an integer.`, 'W32');
}

function slice(users: Iterable<AccountUser>, from: number, count: number): readonly AccountUser[] {
  if (Array.isArray(users)) return users.slice(from, from + count);
  const result: AccountUser[] = [];
  let index = 0;
  for (const user of users) {
    if (result.length >= count) break;
    if (index++ >= from) result.push(user);
  }
  return result;
}

/** Lists or searches users (R3, R4, R6, R7); `query` is the query string or the body of /.search. */
export function listUsers(state: AccountState, query: Json, now: Date): ScimResponse {
  const found = find(state, query.filter);
  if (found instanceof Refusal) return refusalResponse(found);
  const start = readInteger(query.startIndex, 'startIndex', 1);
  if (start instanceof Refusal) return refusalResponse(start);
  const wanted = readInteger(query.count, 'count', 100);
  if (wanted instanceof Refusal) return refusalResponse(wanted);
  const startIndex = Math.max(1, start);
  const count = Math.min(Math.max(0, wanted), state.behaviour.maximumCount);
  const users = slice(found ?? state.users.values(), startIndex - 1, count);
  const time = isoText(now);
  const full = state.behaviour.listShape === 'full';
  const body = {
    schemas: [listResponseUrn],
    totalResults: found?.length ?? state.users.size,
    startIndex,
    itemsPerPage: users.length,
    Resources: users.map((user) => (full ? fullUser(user, time) : shortUser(user, time))),
  };
  return answer(200, body, found === undefined ? ['R3', 'R4'] : ['R6', 'R4']);
}
