import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import { type Scope, withConstants, withValues } from '../../expressions/kit/scope';
import { isUnknown, Unknown, type Value, type ValueRecord } from '../../expressions/kit/value';
import { skipped, unknown } from '../plan/decision';
import type { Match } from '../plan/match';
import type { EffortLimit, PlanEntry, PlanOptions } from '../plan/plan';
import { createdUserId } from '../plan/predicted-answer';
import type { PlanTotals } from '../plan/tally';
import type { PeopleFacts, PersonPlanner } from '../provisioning-program';
import type { SampleUser } from '../users/user';
import { effortLimits } from './effort-limits';
import { directoryState, LEAVING_WORDS, type LeavingReason } from './entitlement';
import type { EntraDecision } from './entra-decision';
import { EntraEntry } from './entra-entry';
import type { EntraProgram } from './entra-program';
import { escrowNotes } from './escrow';
import { Exporter } from './exporter';
import { PlanRemarks } from './plan-remarks';
import { judgeScope } from './scoping';
import { type Search, type SearchPlace, searchTarget } from './target-search';
import type { Trace } from './trace';

const NONE: readonly string[] = [];

/** Nobody was looked for. */
const NOT_SEARCHED: Search = {
  match: { result: 'none', user: undefined, key: '', by: 'matching attribute', reason: undefined },
  requests: [],
};

/** What is known about a person before the target is asked. */
interface Standing {
  readonly leaving: LeavingReason | undefined;
  readonly because: string;
  /** Why it cannot be told. */
  readonly problem: string | undefined;
  readonly passesInput: boolean;
}

/** Plans one person after the other as the provisioning service works through a cycle. */
export class EntraPlanner implements PersonPlanner {
  /** Changes with every request of the plan. */
  private readonly working: AccountModel;
  private readonly exporter: Exporter;
  /** Who of the sample has which user of the target, by the line of the file. */
  private readonly owners = new Map<string, number>();
  /** What holds for everybody: of those who keep the application, and of those who lose it. */
  private readonly scopes: { readonly staying: Scope; readonly leaving: Scope };
  /** Whether the file has a column that the service computes. */
  private readonly hasComputed: boolean;
  private readonly place: SearchPlace;
  private readonly remarks: PlanRemarks;

  constructor(
    private readonly program: EntraProgram,
    users: PeopleFacts,
    account: AccountModel,
    private readonly options: PlanOptions,
  ) {
    this.working = account.clone();
    this.exporter = new Exporter(program, account, this.working, options.now);
    this.remarks = new PlanRemarks(program, users);
    this.hasComputed = users.columns.includes('IsSoftDeleted');
    this.place = { account: this.working, context: program.context, now: this.exporter.now };
    const usual: readonly [string, Value][] = [...missingValues(program, users), ['accountEnabled', true]];
    this.scopes = {
      staying: withConstants(program.scope, [...usual, ['IsSoftDeleted', false]]),
      leaving: withConstants(program.scope, [...usual, ['IsSoftDeleted', true]]),
    };
  }

  plan(user: SampleUser): PlanEntry {
    const standing = this.standing(user.values);
    const { leaving, problem } = standing;
    const { search, decision } = this.decide(standing, this.scopeOf(user, leaving !== undefined));
    const { match } = search;
    const { action, attempted, reason, notes = NONE } = decision;
    const requests = decision.requests === undefined ? search.requests : [...search.requests, ...decision.requests];
    const id = match.user?.id ?? (action === 'create' ? createdUserId(requests) : undefined);
    const after = id === undefined || action === 'unknown' ? undefined : this.working.get(id);
    if (id !== undefined && !this.owners.has(id)) this.owners.set(id, user.line);
    const trace: Trace = {
      scope: standing.because,
      leaving,
      isScopeKnown: problem === undefined,
      code: decision.code ?? search.code,
      codeStep: decision.codeStep ?? (search.code === undefined ? 'action' : 'match'),
      evaluated: decision.evaluated,
    };
    this.remarks.count(decision, leaving, match);
    return new EntraEntry(user, action, attempted, match, after, requests, reason, notes, trace);
  }

  notes(totals: PlanTotals): readonly string[] {
    return [...this.remarks.all(totals.people), ...escrowNotes(totals)];
  }

  limits(totals: PlanTotals): readonly EffortLimit[] {
    return effortLimits(totals);
  }

  private standing(values: SampleUser['values']): Standing {
    const { scoping } = this.program;
    const state = directoryState(values);
    const input = judgeScope(scoping.inputGroups, values);
    if (isUnknown(input.isIn)) return { leaving: undefined, because: '', passesInput: true, problem: input.because };
    const { leaving, problem } = state;
    const passesInput = input.isIn;
    if (!passesInput || leaving !== undefined || problem !== undefined)
      return { leaving, because: problem ?? input.because, passesInput, problem };
    const { isIn, because } = judgeScope(scoping.groups, values);
    if (isUnknown(isIn)) return { leaving: undefined, because, passesInput, problem: because };
    return { leaving: isIn ? undefined : 'out of scope', because, passesInput, problem: undefined };
  }

  /** The person's values with what the service computes, and with what the file does not tell as unknown. */
  private scopeOf(user: SampleUser, isLeaving: boolean): Scope {
    const values = this.hasComputed ? { ...user.values, IsSoftDeleted: isLeaving } : user.values;
    return withValues(isLeaving ? this.scopes.leaving : this.scopes.staying, values as ValueRecord, this.options.now);
  }

  private decide(standing: Standing, scope: Scope): { readonly search: Search; readonly decision: EntraDecision } {
    const alone = (decision: EntraDecision) => ({ search: NOT_SEARCHED, decision });
    if (standing.problem !== undefined) {
      return alone({
        ...unknown(`Whether the person is in scope cannot be told: ${standing.problem.replace(/\.$/, '')}.`),
        codeStep: 'scope',
      });
    }
    if (!standing.passesInput)
      return alone(
        skipped(`does not pass the input filter (${standing.because}); nothing is done, and nothing is taken away`),
      );
    if (!this.program.isEnabled) return alone(skipped('the object mapping is not enabled'));
    const search = searchTarget(this.program.matching, scope, this.place);
    return { search, decision: this.withMatch(standing, search, scope) };
  }

  private withMatch({ leaving, because }: Standing, { match, code }: Search, scope: Scope): EntraDecision {
    if (code === 'ImportSkipped') return { ...skipped(match.reason ?? ''), codeStep: 'match', code };
    if (match.result === 'failed')
      return {
        action: 'refused',
        reason: `${match.reason ?? ''}${code === 'InvalidFilter' ? ` RingCentral finds users by userName and email only, so matching by ${match.by} fails for everybody.` : ''}`,
      };
    if (match.result === 'many')
      return { action: 'refused', reason: `${match.reason ?? ''}, and the service works on none of them.` };
    if (match.result === 'unknown')
      return unknown(`Whom of the account this is cannot be told: ${match.reason ?? ''}.`);
    const matched = match.user;
    if (matched === undefined)
      return leaving === undefined
        ? this.exporter.create(scope)
        : skipped(
            `not effectively entitled: ${LEAVING_WORDS[leaving]}${leaving === 'out of scope' ? ` (${because})` : ''}, and not in RingCentral`,
          );
    const line = this.owners.get(matched.id);
    if (line !== undefined) return sameSource(match, line);
    return leaving === undefined ? this.exporter.update(matched, scope) : this.leave(matched, leaving, because, scope);
  }

  private leave(matched: AccountUser, leaving: LeavingReason, because: string, scope: Scope): EntraDecision {
    const { skipOutOfScopeDeletions, keepsDisabled } = this.program;
    const isOut = leaving === 'out of scope' || leaving === 'unassigned';
    if (isOut && skipOutOfScopeDeletions)
      return skipped(`${LEAVING_WORDS[leaving]}, and SkipOutOfScopeDeletions is "True": the user stays as they are`);
    if (leaving === 'hard-deleted' || !keepsDisabled) return this.exporter.remove(matched, scope);
    const detail = leaving === 'out of scope' ? ` (${because})` : '';
    return this.exporter.disable(matched, leaving, `${LEAVING_WORDS[leaving]}${detail}`, scope);
  }
}

function sameSource({ by, key }: Match, line: number): EntraDecision {
  const reason = `Line ${line} of the sample file has the ${by} ${key} too and is the same user of RingCentral: the service works on one of them.`;
  return { action: 'refused', reason, code: 'DuplicateSourceEntries', codeStep: 'match' };
}

/** What mappings and filters read and the file has no column for. IsSoftDeleted is computed, accountEnabled assumed. */
function missingValues({ inputs }: EntraProgram, { columns }: PeopleFacts): readonly [string, Value][] {
  const known = new Set([...columns, 'IsSoftDeleted', 'accountEnabled']);
  return [...inputs.keys()]
    .filter((name) => !known.has(name))
    .map((name) => [name, new Unknown(`the sample file has no "${name}"`)]);
}
