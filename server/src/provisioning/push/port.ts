import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import { UserLookup } from '../../account/user-lookup';
import type { Match } from '../plan/match';
import { foundUsers, predictedAnswer, readAnswer } from '../plan/predicted-answer';
import type { PushContext } from './context';
import { PushRequest } from './push-request';
import { filterOf, pathOf, ReadRequest } from './read-request';
import type { UserWrite } from './user-write';

/** How a person was looked for. */
export interface Search {
  readonly match: Match;
  readonly requests: readonly ReadRequest[];
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
    const response = this.search(userName);
    const answer = readAnswer(response);
    const requests = [new ReadRequest(this.context, 'find', userName, answer)];
    if (response.status >= 400) {
      const reason = `RingCentral answers ${response.status} ${answer.detail ?? ''}`.trim();
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

  private search(userName: string): ReturnType<AccountModel['handle']> {
    const lookup = UserLookup.of(userName);
    if (lookup !== undefined) return this.working.lookUp(lookup, this.clock);
    const query = { filter: filterOf(userName), startIndex: '1', count: '100' };
    return this.working.handle({ method: 'GET', path: '/scim/v2/Users', query }, this.clock);
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
  read(id: string): ReadRequest {
    const response = this.working.handle({ method: 'GET', path: `/scim/v2${pathOf(id)}` }, this.clock);
    return new ReadRequest(this.context, 'read', id, readAnswer(response));
  }

  /** @param body of the write, made of the values of now */
  send(write: UserWrite, body: unknown): PushRequest {
    const { method, path } = write;
    const response = this.working.handle({ method, path: `/scim/v2${path}`, body }, this.clock);
    return new PushRequest(write, predictedAnswer(response));
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
