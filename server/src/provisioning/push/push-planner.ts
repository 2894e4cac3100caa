import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import { skipped, unknown } from '../plan/decision';
import type { Match } from '../plan/match';
import type { PlanEntry, PlannedRequest, PlanOptions } from '../plan/plan';
import type { PlanTotals } from '../plan/tally';
import type { PersonPlanner } from '../provisioning-program';
import type { SampleUser } from '../users/user';
import { AccountPort, type Search } from './port';
import type { PushDecision } from './push-decision';
import { PushEntry } from './push-entry';
import type { PersonKey, PushProvider, Standing } from './push-program';
import { Writer, writtenUser } from './writer';

const NO_REQUESTS: readonly PlannedRequest[] = [];
const NOBODY: Match = { result: 'none', user: undefined, key: '', by: 'userName', reason: undefined };

/** Plans one person after the other as a provider pushes them: find, then create, update, deactivate or leave. */
export class PushPlanner implements PersonPlanner {
  private readonly port: AccountPort;
  private readonly writer: Writer;
  /** Who of the sample has which user of the account, by the line of the file. */
  private readonly owners = new Map<string, number>();

  constructor(
    private readonly provider: PushProvider,
    account: AccountModel,
    options: PlanOptions,
  ) {
    this.port = new AccountPort(account.clone(), provider.context, options.now);
    this.writer = new Writer(provider, account);
  }

  plan(user: SampleUser): PlanEntry {
    this.provider.see?.(user);
    const standing = this.provider.standing(user);
    const { search, decision } = this.decide(user, standing);
    const { match } = search;
    const written = writtenUser(decision.requests);
    if (match.user === undefined && written !== undefined) this.owners.set(written.id, user.line);
    const after = decision.action === 'unknown' ? undefined : (written ?? match.user);
    const sent = decision.requests === undefined ? search.requests : [...search.requests, ...decision.requests];
    const requests = this.provider.isSilent ? NO_REQUESTS : sent;
    return new PushEntry(this.provider, user, standing, match, decision, after, requests);
  }

  notes(totals: PlanTotals): readonly string[] {
    return this.provider.notes(totals);
  }

  private decide(user: SampleUser, standing: Standing): { readonly search: Search; readonly decision: PushDecision } {
    const key = this.provider.key(user);
    if (standing.wants === 'push' || standing.wants === 'deactivate') {
      const search = this.search(key);
      return { search, decision: this.withMatch(user, standing, search.match) };
    }
    const notSearched: Search = { match: { ...NOBODY, key: key.userName ?? '' }, requests: [] };
    if (standing.wants === 'unknown')
      return {
        search: notSearched,
        decision: unknown(`${sentence(standing.because)}, so what happens cannot be told.`),
      };
    return { search: notSearched, decision: skipped(standing.because) };
  }

  private search({ id, userName, byEmail = false, reason }: PersonKey): Search {
    if (id !== undefined) {
      const user = this.port.working.get(id);
      if (user !== undefined)
        return { match: { ...NOBODY, result: 'one', user, key: userName ?? user.scim.userName }, requests: [] };
      const missing = `the user with the id ${id}, which ${this.provider.name} has kept, is not in the account`;
      return {
        match: { ...NOBODY, result: 'failed', key: userName ?? id, reason: missing },
        requests: [this.port.read(id)],
      };
    }
    if (userName === undefined)
      return { match: { ...NOBODY, result: 'unknown', reason: reason ?? 'there is no userName' }, requests: [] };
    return byEmail ? this.port.findByEmail(userName) : this.port.findByUserName(userName);
  }

  private withMatch(user: SampleUser, standing: Standing, match: Match): PushDecision {
    if (match.result === 'unknown') return unknown(`Who this is in RingCentral cannot be told: ${match.reason}.`);
    if (match.result === 'many' || match.result === 'failed')
      return { action: 'refused', reason: `${sentence(match.reason ?? '')}.` };
    const matched = match.user;
    const isLeaver = standing.wants === 'deactivate';
    if (matched === undefined)
      return isLeaver ? skipped(`${standing.because}, and not in RingCentral`) : this.writer.create(this.port, user);
    const taken = this.own(matched, user);
    if (taken !== undefined) return taken;
    return isLeaver ? this.writer.deactivate(this.port, user, matched) : this.writer.update(this.port, user, matched);
  }

  /** Gives a user to a person; two people of the sample cannot be one user. */
  private own({ id }: AccountUser, user: SampleUser): PushDecision | undefined {
    const line = this.owners.get(id);
    if (line === undefined) {
      this.owners.set(id, user.line);
      return undefined;
    }
    const reason = `Line ${line} of the sample is this user of RingCentral already; ${this.provider.name} links a user to one person only.`;
    return { action: 'refused', reason };
  }
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}
