import { listResponseUrn, userSchemaUrn } from '../knowledge/scim/schema-urns';
import type { AccountState, UserTimes } from './account-state';
import type { Json } from './json';
import { invalidValue, Refusal, refusalResponse, type ScimResponse, scimHeaders } from './message';
import { type Filter, matches, parseFilter } from './path';
import { type AccountUser, type ScimUser, workEmail } from './scim-user';
import type { OtherExtension } from './snapshot';
import type { StatementId } from './statements';
import { UserLookup } from './user-lookup';

const locationBase = 'http://scim.ringcentral.com/scim/v2/Users/';

function meta(id: string, now: string, times: UserTimes | undefined): Json {
  const { created, lastModified } = times ?? { created: now, lastModified: now };
  return { resourceType: 'User', created, lastModified, location: locationBase + id };
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
function fullUser(user: AccountUser, now: string, times: UserTimes | undefined): Json {
  return { ...user.scim, meta: meta(user.id, now, times) };
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
    /** When it was made and changed, where meta says so; otherwise `now`. */
    private readonly times?: UserTimes,
  ) {
    this.time = isoText(now);
  }

  get headers(): ScimResponse['headers'] {
    return scimHeaders;
  }

  get body(): Json {
    return fullUser(this.user, this.time, this.times);
  }
}

/** An answer that lists users. Its body is put together when it is read, as that of {@link UserAnswer}. */
export class UserListAnswer implements ScimResponse {
  readonly status = 200;
  private readonly time: string;
  /** When each was made and changed, where meta says so. */
  private readonly times: readonly (UserTimes | undefined)[] | undefined;

  constructor(
    /** Those of this page. */
    readonly users: readonly AccountUser[],
    private readonly page: { readonly totalResults: number; readonly startIndex: number },
    readonly predictions: readonly StatementId[],
    now: Date,
    { behaviour, times }: AccountState,
  ) {
    this.time = isoText(now);
    this.isFull = behaviour.listShape === 'full';
    if (times.size > 0) this.times = users.map(({ id }) => times.get(id));
  }

  private readonly isFull: boolean;

  get headers(): ScimResponse['headers'] {
    return scimHeaders;
  }

  get body(): Json {
    const { users, time, times } = this;
    const shown = this.isFull ? fullUser : shortUser;
    return {
      schemas: [listResponseUrn],
      totalResults: this.page.totalResults,
      startIndex: this.page.startIndex,
      itemsPerPage: users.length,
      Resources: users.map((user, index) => shown(user, time, times?.[index])),
    };
  }
}

/** A user as a list has it (R4). */
function shortUser(user: AccountUser, now: string, times: UserTimes | undefined): Json {
  const { addresses: _addresses, phoneNumbers: _phoneNumbers, ...rest } = user.scim;
  return { ...rest, meta: meta(user.id, now, times) };
}

const READ: readonly StatementId[] = ['R5'];

/** Answers `GET /Users/{id}` (RFC 7644 §3.4.1); 404 when nobody has the id. */
export function getUser(state: AccountState, id: string, now: Date): ScimResponse {
  const user = state.users.get(id) ?? listedOthers(state).find((other) => other.id === id);
  if (user === undefined) return refusalResponse(notFound(id, 'R5'));
  return new UserAnswer(200, user, READ, now, state.times.get(id));
}

/** 404 for an id the account does not have. RingCentral's own words are not published. */
export function notFound(id: string, statement: StatementId): Refusal {
  return new Refusal(404, `User ${id} is not found.`, statement);
}

function invalidFilter(detail: string, statement: StatementId): Refusal {
  return new Refusal(400, detail, statement, 'invalidFilter');
}

/** The users a filter finds; every user without one. */
function find(state: AccountState, filter: unknown): readonly AccountUser[] | undefined | Refusal {
  if (!(filter instanceof UserLookup)) return findByText(state, filter);
  if (state.behaviour.filterOperators === 'all') return findByText(state, filter.toString());
  return withExactCase(state, 'username', filter.userName, state.users.withUserName(filter.userName));
}

function findByText(state: AccountState, text: unknown): readonly AccountUser[] | undefined | Refusal {
  if (text === undefined || text === null) return undefined;
  if (typeof text !== 'string') return invalidFilter('filter must be a string.', 'W34');
  if (text.trim() === '') return undefined;
  const parsed = parseFilter(text);
  if (!parsed.ok) return invalidFilter(parsed.error.message, 'W34');
  const filter = parsed.value;
  const { filterOperators, unsupportedFilter } = state.behaviour;
  if (filterOperators === 'all') return matching(state, filter);
  if (filter.kind !== 'comparison' || filter.operator !== 'eq') {
    return invalidFilter('Only eq expressions are supported.', 'R11');
  }
  const { path, value } = filter;
  const name = path.attribute.toLowerCase();
  if (path.subAttribute !== undefined || (name !== 'username' && name !== 'email')) {
    if (unsupportedFilter === 'ignore') return undefined;
    return invalidFilter("Only 'userName' or 'email' filter expressions are supported.", 'R6');
  }
  if (typeof value !== 'string') return invalidFilter('The value must be a string.', 'R6');
  const found = name === 'email' ? state.users.withEmail(value) : state.users.withUserName(value);
  return withExactCase(state, name, value, found);
}

/** Of users found whatever their letter case, those RingCentral is taken to find. */
function withExactCase(
  { behaviour }: AccountState,
  name: 'username' | 'email',
  value: string,
  found: readonly AccountUser[],
): readonly AccountUser[] {
  if (behaviour.filterCase === 'ignore') return found;
  return found.filter(({ scim }) => (name === 'email' ? workEmail(scim) : scim.userName) === value);
}

/** The users any filter of RFC 7644 fits; RingCentral's own name `email` stands for the work address. */
function matching(state: AccountState, filter: Filter): readonly AccountUser[] {
  return [...state.users.values()].filter(({ scim }) => matches(filter, { ...scim, email: workEmail(scim) }));
}

/** Extensions that are no users, as users of /Users where the switch lists them (R9). */
function listedOthers(state: AccountState): readonly AccountUser[] {
  return state.behaviour.otherExtensions === 'listed' ? state.others.map(asUser) : [];
}

function asUser({ id, name = '', email, extensionNumber }: OtherExtension): AccountUser {
  const scim: ScimUser = {
    schemas: [userSchemaUrn],
    id,
    userName: email ?? id,
    name: { givenName: name, familyName: '' },
    active: true,
    emails: email === undefined ? [] : [{ type: 'work', value: email }],
    phoneNumbers: extensionNumber === undefined ? [] : [{ type: 'other', value: extensionNumber }],
    addresses: [],
  };
  return { id, status: 'Enabled', scim };
}

function readInteger(value: unknown, name: string, fallback: number): number | Refusal {
  if (value === undefined || value === null || value === '') return fallback;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number)
    ? number
    : invalidValue(`${name} must be an integer.`, 'W32');
}

function slice(users: Iterable<AccountUser>, from: number, count: number): readonly AccountUser[] {
  if (Array.isArray(users)) return from === 0 && users.length <= count ? users : users.slice(from, from + count);
  const result: AccountUser[] = [];
  let index = 0;
  for (const user of users) {
    if (result.length >= count) break;
    if (index++ >= from) result.push(user);
  }
  return result;
}

const LISTED: readonly StatementId[] = ['R3', 'R4'];
const FOUND: readonly StatementId[] = ['R6', 'R4'];

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
  const others = found === undefined ? listedOthers(state) : [];
  const all = others.length === 0 ? (found ?? state.users.values()) : [...state.users.values(), ...others];
  const users = slice(all, startIndex - 1, count);
  const totalResults = found?.length ?? state.users.size + others.length;
  return new UserListAnswer(users, { totalResults, startIndex }, found === undefined ? LISTED : FOUND, now, state);
}
