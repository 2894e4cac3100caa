import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import type { Match } from '../plan/match';
import type { RequestPurpose } from '../plan/operation';
import { foundUsers, predictedAnswer, readAnswer } from '../plan/predicted-answer';
import type { UserValues } from '../users/user';
import type { PushContext } from './context';
import { PushRequest } from './push-request';
import type { PushValue } from './values';

/** How a person was looked for. */
export interface Search {
  readonly match: Match;
  readonly requests: readonly PushRequest[];
}

/** What a request that changes something is made of. */
export interface Write {
  readonly operation: RequestPurpose;
  readonly method: string;
  /** Behind the base URL. */
  readonly path: string;
  readonly bodyOf: () => unknown;
  readonly values: readonly PushValue[];
}

/** Sends the requests of a plan to a copy of the account. */
export class AccountPort {
  constructor(
    readonly working: AccountModel,
    private readonly context: PushContext,
    time: number | undefined,
  ) {
    // Only the meta dates of answers show it.
    const now = new Date(time ?? 0);
    this.clock = { now: () => now };
  }

  private readonly clock: { readonly now: () => Date };

  /** The same on an account of its own, for what may or may not happen. */
  fork(): AccountPort {
    return new AccountPort(this.working.clone(), this.context, this.clock.now().getTime());
  }

  /** `GET /Users?filter=userName eq "…"`. */
  findByUserName(userName: string): Search {
    if (/["\\]/.test(userName)) {
      const reason = `userName is ${JSON.stringify(userName)}; how quotes and backslashes are written into a filter is not published`;
      return { match: found('unknown', userName, undefined, reason), requests: [] };
    }
    const filter = `userName eq "${userName}"`;
    const query = { filter, startIndex: '1', count: '100' };
    const response = this.working.handle({ method: 'GET', path: '/scim/v2/Users', query }, this.clock);
    const requests = [this.request('find', { filter }, readAnswer(response))];
    if (response.status >= 400) {
      const reason = `RingCentral answers ${response.status} ${requests[0]?.answer.detail ?? ''}`.trim();
      return { match: found('failed', userName, undefined, reason), requests };
    }
    const users = foundUsers(response, this.working);
    if (users.length > 1) {
      const reason = `${users.length} users of the account have the userName ${userName}`;
      return { match: found('many', userName, undefined, reason), requests };
    }
    const user = users[0];
    return { match: found(user === undefined ? 'none' : 'one', userName, user), requests };
  }

  /** By the e-mail address, however the provider asks. */
  findByEmail(email: string): Search {
    const by = 'e-mail';
    const nobody: Match = { result: 'none', user: undefined, key: email, by, reason: undefined };
    const users = this.working.usersWithEmail(email);
    const [user] = users;
    if (users.length > 1) {
      const reason = `More than one record found for Email: ${email}`;
      return { match: { ...nobody, result: 'many', reason }, requests: [] };
    }
    return { match: user === undefined ? nobody : { ...nobody, result: 'one', user }, requests: [] };
  }

  /** `GET /Users/{id}`. */
  read(id: string): PushRequest {
    const path = pathOf(id);
    const response = this.working.handle({ method: 'GET', path: `/scim/v2${path}` }, this.clock);
    return this.request('read', path, readAnswer(response));
  }

  send({ operation, method, path, bodyOf, values }: Write, person: UserValues): PushRequest {
    const response = this.working.handle({ method, path: `/scim/v2${path}`, body: bodyOf() }, this.clock);
    const { context } = this;
    return new PushRequest(context, operation, 'push', method, path, predictedAnswer(response), bodyOf, values, person);
  }

  private request(
    name: string,
    path: string | { readonly filter: string },
    answer: PushRequest['answer'],
  ): PushRequest {
    return new PushRequest(this.context, 'match', name, 'GET', path, answer, undefined, NONE, NOBODY);
  }
}

function found(
  result: Match['result'],
  userName: string,
  user: AccountUser | undefined,
  reason: string | undefined = undefined,
): Match {
  return { result, user, key: userName, by: 'userName', reason };
}

const NONE: readonly PushValue[] = [];
const NOBODY: UserValues = {};

export function pathOf(id: string): string {
  return `/Users/${encodeURIComponent(id)}`;
}
