import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import type { Scope } from '../../expressions/kit/scope';
import type { Match } from '../plan/match';
import { foundUsers, readAnswer } from '../plan/predicted-answer';
import type { AttributeFlow } from './attribute-flow';
import type { RequestContext } from './entra-request';
import { ReadRequest } from './read-request';

/** How the service looked a person up in the target. */
export interface Search {
  readonly match: Match;
  readonly requests: readonly ReadRequest[];
  /** The code of the provisioning log when the person cannot be worked on. */
  readonly code?: 'ImportSkipped' | 'DuplicateTargetEntries' | 'InvalidFilter';
}

/** What a search asks and where. */
export interface SearchPlace {
  readonly account: AccountModel;
  readonly context: RequestContext;
  readonly now: () => Date;
}

/**
 * Asks the target for the person with one matching attribute after the other, lowest priority first, until somebody is
 * found (Microsoft Learn, Customize attribute mappings, "Matching users in the source and target systems"). A matching
 * attribute without a value is passed over; when none has one, the person is not worked on.
 */
export function searchTarget(matching: readonly AttributeFlow[], scope: Scope, place: SearchPlace): Search {
  const requests: ReadRequest[] = [];
  let last: Match | undefined;
  for (const flow of matching) {
    const by = flow.target.name;
    const given = flow.value(scope);
    if (given.kind === 'none' || given.kind === 'ignore person') continue;
    if (given.kind === 'unknown') return { match: ended('unknown', by, '', trimmed(given.reason)), requests };
    if (given.kind === 'failed') return { match: ended('failed', by, '', given.reason), requests };
    const key = String(given.value);
    if (/["\\]/.test(key)) {
      const reason = `${by} is ${JSON.stringify(key)}; how the service writes quotes and backslashes into a filter is not published`;
      return { match: ended('unknown', by, key, reason), requests };
    }
    const { request, users } = ask(flow, key, place);
    requests.push(request);
    const { answer } = request;
    if (answer.status >= 400) {
      const reason = `RingCentral answers ${answer.status} ${answer.detail ?? ''}`.trim();
      return { match: ended('failed', by, key, reason), requests, code: 'InvalidFilter' };
    }
    if (users.length > 1) {
      const reason = `${users.length} users of the account have the ${by} ${key}`;
      return { match: ended('many', by, key, reason), requests, code: 'DuplicateTargetEntries' };
    }
    const user = users[0];
    if (user !== undefined) return { match: { result: 'one', user, key, by, reason: undefined }, requests };
    last ??= { result: 'none', user: undefined, key, by, reason: undefined };
  }
  if (last !== undefined) return { match: last, requests };
  const names = matching.map(({ expression }) => expression).join(' and ');
  const reason =
    matching.length === 0
      ? 'the mapping has no matching attribute'
      : `the matching attribute has no value: ${names} ${matching.length === 1 ? 'is' : 'are'} empty`;
  const by = matching[0]?.target.name ?? 'matching attribute';
  return { match: ended('unknown', by, '', reason), requests, code: 'ImportSkipped' };
}

/** A search that found nobody to work on. */
function ended(result: Match['result'], by: string, key: string, reason: string): Match {
  return { result, user: undefined, key, by, reason };
}

function trimmed(reason: string): string {
  return reason.replace(/\.$/, '');
}

interface Asked {
  readonly request: ReadRequest;
  readonly users: readonly AccountUser[];
}

function ask({ target }: AttributeFlow, key: string, { account, context, now }: SearchPlace): Asked {
  const filter = `${target.name} eq "${key}"`;
  const response = account.handle({ method: 'GET', path: '/scim/v2/Users', query: { filter } }, { now });
  const request = new ReadRequest(context, 'match', filter, readAnswer(response));
  return { request, users: foundUsers(response, account) };
}
