import { AccountModel } from '../../account/account-model';
import { UserAnswer } from '../../account/read-operations';
import type { AccountUser } from '../../account/scim-user';
import { toSnapshot } from '../../account/to-snapshot';
import { withValues } from '../../expressions/kit/scope';
import type { ValueRecord } from '../../expressions/kit/value';
import { percentEncoded } from '../../text/percent-encoded';
import type { Match } from '../plan/match';
import type { Operation, PlanAction } from '../plan/operation';
import type { PlanEntry, PlanOptions, PredictedAnswer } from '../plan/plan';
import { createdUserId } from '../plan/predicted-answer';
import { refusalReason } from '../plan/refusal-reason';
import { assertedChanges, attributeValues, bodyValues, isSameUser, valueChanges } from '../scim/attributes';
import type { SampleUser } from '../users/user';
import { nullTextNotes } from './body-faults';
import { findMatch } from './find-match';
import { MASKED_TOKEN } from './masked-token';
import type { OperationProgram, Program } from './program';
import { type PathStep, valueAtPath } from './property-path';
import { type OperationRun, type PreparedCall, runOperation, settleReplace } from './run-operation';
import { SaviyntEntry } from './saviynt-entry';
import type { SaviyntRequest } from './saviynt-request';

const NO_REQUESTS: readonly SaviyntRequest[] = [];
const NO_NOTES: readonly string[] = [];

const UNCHANGED: Decision = { action: 'unchanged' };
const ENABLED_AGAIN = 'The request sends active true: RingCentral enables this disabled user again.';

/** What was decided for one person, before it becomes an entry. */
interface Decision {
  readonly action: PlanAction;
  readonly attempted?: Operation;
  readonly requests?: readonly SaviyntRequest[];
  readonly reason?: string;
  readonly notes?: readonly string[];
  /** The user after it, where that was looked at by then. */
  readonly after?: AccountUser | undefined;
}

/** Plans one person after the other against one copy of the account, so that what one takes another does not get. */
export class UserPlanner {
  /** Changes with every request of the plan; `account` stays as it is. */
  private readonly working: AccountModel;
  private readonly matchedLines = new Map<string, number>();
  private lenient: AccountModel | undefined;
  private attemptedCreates = 0;

  constructor(
    private readonly program: Program,
    private readonly account: AccountModel,
    private readonly options: PlanOptions,
  ) {
    this.working = account.clone();
  }

  plan(user: SampleUser): PlanEntry {
    const match = this.match(user);
    const held = match.user && this.working.successor(match.user);
    const decision = this.decide(user, match);
    const { action, attempted, requests = NO_REQUESTS, reason } = decision;
    // The working copy was asked, and writes a country or an address as the request does; nothing is sent, so it stays.
    const isLeft = action === 'unchanged' && requests.length === 0;
    const after = action === 'unknown' ? undefined : isLeft ? held : (decision.after ?? this.after(decision, match));
    return new SaviyntEntry(user, action, attempted, match, after, requests, reason, withNullNotes(decision));
  }

  private after({ action, requests = NO_REQUESTS }: Decision, { user }: Match): AccountUser | undefined {
    const id = user?.id ?? (action === 'create' ? createdUserId(requests) : undefined);
    return id === undefined ? undefined : this.working.get(id);
  }

  private match({ values }: SampleUser): Match {
    const { matchKey, account, operations } = this.program;
    const scope = matchKey.scope ?? operations.values().next().value?.calls[0]?.scope;
    const known = { user: values as ValueRecord, access_token: MASKED_TOKEN };
    const bound = withValues(scope ?? { bindings: new Map(), complete: false }, known, this.options.now);
    return findMatch(matchKey, account.namePath, bound, this.account);
  }

  private decide(user: SampleUser, match: Match): Decision {
    if (user.status === 'unknown')
      return {
        action: 'unknown',
        reason: `statuskey is ${JSON.stringify(user.values.statuskey)}; EIC has 1 (active) and 0 (inactive).`,
      };
    if (match.result === 'failed')
      return { action: 'refused', reason: `The expression for ${match.by} fails and nothing is sent: ${match.reason}` };
    if (match.result === 'unknown' || match.result === 'many')
      return { action: 'unknown', reason: `Whom of the account this is cannot be told: ${match.reason}.` };
    const person = user.values as ValueRecord;
    const accountName = match.key;
    const matched = match.user;
    if (matched === undefined) {
      if (user.status === 'leaver') return absentLeaver();
      return this.create({ user: person, access_token: MASKED_TOKEN, accountName });
    }
    const account = this.program.account.read(matched.scim, this.program.accountProperties);
    const values = { user: person, access_token: MASKED_TOKEN, accountName, account };
    const decision = user.status === 'leaver' ? this.leave(matched, values) : this.stay(matched, values);
    return this.withDoubleMatch(matched, user, decision);
  }

  private create(values: ValueRecord): Decision {
    const program = this.program.operations.get('create');
    if (program === undefined)
      return { action: 'skipped', reason: 'not in the account, and the connector has no CreateAccountJSON' };
    this.attemptedCreates++;
    const run = this.run(program, values);
    if (run.result !== 'done') return withHalfCreate(this.ended('create', run, run.requests));
    const idNotes = accountIdNotes(program, run);
    const notes = idNotes.length === 0 ? run.notes : [...run.notes, ...idNotes];
    return { action: 'create', requests: run.requests, notes };
  }

  private leave(matched: AccountUser, values: ValueRecord): Decision {
    const operation = this.options.removeLeavers ? 'remove' : 'disable';
    if (operation === 'disable' && !matched.scim.active) return { action: 'unchanged', notes: inactiveNotes(matched) };
    const program = this.program.operations.get(operation);
    if (program === undefined) {
      const name = operation === 'remove' ? 'RemoveAccountJSON' : 'DisableAccountJSON';
      return { action: 'skipped', reason: `inactive in EIC, but the connector has no ${name}: the user stays` };
    }
    const run = this.run(program, values);
    return this.ended(operation, run, run.requests, matched);
  }

  private stay(matched: AccountUser, values: ValueRecord): Decision {
    const enable = this.program.operations.get('enable');
    if (enable === undefined || matched.scim.active || matched.status === 'NotActivated')
      return this.update(matched, values);
    if (matched.status === 'Unknown') {
      const reason =
        'Inactive in RingCentral: either disabled, and EIC would enable the user, or not activated yet, and nothing happens. SCIM does not tell.';
      return { action: 'unknown', attempted: 'enable', reason };
    }
    const run = this.run(enable, values);
    const enabled = this.ended('enable', run, run.requests, matched);
    if (enabled.action !== 'enable') return enabled;
    const update = this.update(this.working.get(matched.id) ?? matched, values);
    if (update.action === 'unchanged') return enabled;
    return {
      ...update,
      action: update.action === 'update' ? 'enable' : update.action,
      requests: [...run.requests, ...(update.requests ?? [])],
      notes: [...(enabled.notes ?? []), ...(update.notes ?? [])],
    };
  }

  private update(matched: AccountUser, values: ValueRecord): Decision {
    const program = this.program.operations.get('update');
    if (program === undefined) return { action: 'unchanged' };
    const replace = settleReplace(program, values, matched, this.account.behaviour, this.options.now);
    if (replace === 'settled') return UNCHANGED;
    const run = this.run(program, values, replace);
    const after = this.working.get(matched.id);
    if (run.result === 'done') {
      if (isSameUser(matched.scim, after?.scim)) return { action: 'unchanged' };
      if (this.isOnlyUnread(matched, after)) return unreadDecision(run);
      const isEnabled = !matched.scim.active && after?.scim.active === true;
      const notes = isEnabled ? [...run.notes, ENABLED_AGAIN] : run.notes;
      return { action: 'update', requests: run.requests, notes, after };
    }
    if (run.result === 'refused' && this.changesNothing(matched, run)) {
      const reason = this.reasonOf(run);
      return { action: 'unchanged', notes: [`Nothing is to be changed. A request would be refused: ${reason}`] };
    }
    return this.ended('update', run, run.requests, matched);
  }

  private run(program: OperationProgram, values: ValueRecord, first?: PreparedCall): OperationRun {
    return runOperation(program, values, this.working, this.options.now, first);
  }

  private ended(
    operation: Operation,
    run: OperationRun,
    requests: readonly SaviyntRequest[],
    matched?: AccountUser,
  ): Decision {
    if (run.result === 'unknown')
      return { action: 'unknown', attempted: operation, requests, notes: run.notes, ...optionalReason(run.reason) };
    if (run.result === 'refused')
      return { action: 'refused', attempted: operation, requests, notes: run.notes, reason: this.reasonOf(run) };
    if (matched !== undefined && isSameUser(matched.scim, this.working.get(matched.id)?.scim))
      return { action: 'unchanged', notes: [...run.notes, 'The request would change nothing; look at its body.'] };
    return { action: operation, requests, notes: run.notes };
  }

  private reasonOf(run: OperationRun): string {
    const answer = run.requests.at(-1)?.answer;
    if (answer === undefined || run.reason !== undefined) return run.reason ?? 'The request would be refused.';
    return refusalReason(answer, run.requests.at(-1), {
      account: this.account,
      working: this.working,
      creates: this.attemptedCreates,
    });
  }

  /** A list without addresses and phone numbers says nothing about them. */
  private isOnlyUnread(before: AccountUser, after: AccountUser | undefined): boolean {
    if (this.account.seed.detail !== 'list' || after === undefined) return false;
    const changes = valueChanges(attributeValues(before.scim), attributeValues(after.scim));
    return changes.every(({ path }) => path.startsWith('addresses[') || path.startsWith('phoneNumbers['));
  }

  /**
   * Whether a refused update asked for nothing new: then EIC has no reason for a task, and a refusal would be noise.
   * A patch of a user who has not activated is tried on an account that takes it.
   */
  private changesNothing(matched: AccountUser, run: OperationRun): boolean {
    const request = run.requests.at(-1);
    if (request?.verdict !== 'ok' || request.answer === undefined || request.body === undefined) return false;
    const path = `/scim/v2/Users/${percentEncoded(matched.id)}`;
    const body: unknown = JSON.parse(request.body);
    const isPending = request.answer.predictions[0] === 'W17';
    if (isPending) {
      this.lenient ??= AccountModel.fromSeed(toSnapshot(this.account), {
        ...this.account.behaviour,
        pendingUpdate: 'accept',
      });
      const { status } = this.lenient.handle({ method: request.method, path, body }, { now: () => new Date(0) });
      if (status < 400) return isSameUser(matched.scim, this.lenient.get(matched.id)?.scim);
    }
    if (request.method !== 'PUT') return false;
    const isKept = this.account.behaviour.replaceOmitted === 'keep';
    const changes = (isKept ? assertedChanges : valueChanges)(attributeValues(matched.scim), bodyValues(body));
    return changes.every(({ path: changed, after }) => {
      // Somebody who has not activated reads as inactive, whatever is sent.
      if (changed === 'active') return isPending || after === undefined;
      // A replace leaves the extension number as it is.
      return changed === 'phoneNumbers[other]' && after === undefined;
    });
  }

  private withDoubleMatch(matched: AccountUser, user: SampleUser, decision: Decision): Decision {
    const line = this.matchedLines.get(matched.id);
    if (line === undefined) {
      this.matchedLines.set(matched.id, user.line);
      return decision;
    }
    const note = `Line ${line} of the sample file is the same user of the account.`;
    return { ...decision, notes: [...(decision.notes ?? []), note] };
  }
}

function withNullNotes({ notes = NO_NOTES, requests = NO_REQUESTS }: Decision): readonly string[] {
  if (requests.every(({ writesNull }) => writesNull === false)) return notes; // without the text of any body
  const found = requests.flatMap(({ body, call, scope }) =>
    body === undefined || call.body === undefined ? [] : nullTextNotes(body, call.body, scope),
  );
  return found.length === 0 ? notes : [...notes, ...new Set(found)];
}

/** RingCentral takes nothing back when a later call of the parameter fails. */
function withHalfCreate(decision: Decision): Decision {
  const made = decision.requests?.find(({ answer }) => answer?.status === 201);
  if (made === undefined) return decision;
  const note = `${made.name} has created the user by then, and that takes a licence; another attempt would find the e-mail address taken.`;
  return { ...decision, notes: [...(decision.notes ?? NO_NOTES), note] };
}

/** EIC takes the id of a new account from the answer; without it, it cannot address the account again. */
function accountIdNotes({ accountIdPath }: OperationProgram, { requests }: OperationRun): readonly string[] {
  if (accountIdPath === undefined) return NO_NOTES;
  const request = requests.findLast(({ name }) => name === accountIdPath.call);
  if (request !== undefined && isIn(request.answer, accountIdPath.steps)) return NO_NOTES;
  return [
    `accountIdPath "${accountIdPath.text}" finds nothing in the answer: EIC would not know the account's id, and later tasks for it would fail.`,
  ];
}

/** Whether the answer has a value at `path`, which starts with `message`. */
function isIn(answer: PredictedAnswer | undefined, path: readonly PathStep[]): boolean {
  // The body of such an answer is the user and a meta: it need not be made where the user has the value.
  const isOfUser = answer instanceof UserAnswer && valueAtPath({ message: answer.user.scim }, path) !== null;
  return isOfUser || valueAtPath({ message: answer?.body ?? null }, path) !== null;
}

function absentLeaver(): Decision {
  return { action: 'skipped', reason: 'inactive in EIC and not in the account' };
}

function unreadDecision(run: OperationRun): Decision {
  const reason = 'Addresses and phone numbers of the account were not read; whether they change is not known.';
  return { action: 'unknown', attempted: 'update', requests: run.requests, reason, notes: run.notes };
}

function optionalReason(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function inactiveNotes(matched: AccountUser): readonly string[] {
  return matched.status === 'NotActivated'
    ? ['Has not activated yet, so there is nothing to disable; the activation e-mail still works.']
    : NO_NOTES;
}
