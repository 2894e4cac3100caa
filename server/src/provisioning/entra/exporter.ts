import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import type { Scope } from '../../expressions/kit/scope';
import { percentEncoded } from '../../text/percent-encoded';
import { skipped, unknown } from '../plan/decision';
import type { Operation } from '../plan/operation';
import { predictedAnswer, readAnswer } from '../plan/predicted-answer';
import { refusalReason } from '../plan/refusal-reason';
import { isSameUser } from '../scim/attributes';
import { createBody } from './create-body';
import type { LeavingReason } from './entitlement';
import type { EntraDecision } from './entra-decision';
import type { EntraProgram } from './entra-program';
import { type BodyMaker, EntraRequest } from './entra-request';
import { difference, type Evaluation, evaluateFlows } from './evaluate-flows';
import type { FlowChange, FlowedValue } from './flowed-value';
import { keptNotes, omissionNotes } from './omissions';
import { patchBody } from './patch-body';
import { pendingDecision } from './pending';
import { ReadRequest } from './read-request';
import type { Evaluated } from './trace';

/** Makes the requests of an export and lets the model of the account answer them. A scope has the values of the person. */
export class Exporter {
  private attempts = 0;

  constructor(
    private readonly program: EntraProgram,
    private readonly account: AccountModel,
    private readonly working: AccountModel,
    time: number | undefined,
  ) {
    // Only the meta dates of answers show it.
    const now = new Date(time ?? 0);
    this.now = () => now;
  }

  private readonly patch: BodyMaker = (changes) => patchBody(changes, this.program.dialect);

  readonly now: () => Date;

  /** POST /Users for somebody the target does not have. */
  create(scope: Scope): EntraDecision {
    if (!this.program.operations.has('create'))
      return skipped('not in RingCentral, and Add is not among the flowTypes of the object mapping');
    const evaluation = evaluateFlows(this.program.flows, scope, true);
    const evaluated = evaluatedOf(evaluation, evaluation.values.length);
    const ended = endedBy(evaluation, 'create', evaluated);
    if (ended !== undefined) return ended;
    this.attempts++;
    const request = this.send('create', 'POST', '/Users', createBody, newValues(evaluation.values), scope);
    const notes = omissionNotes(evaluation);
    if (request.answer.status >= 400) return this.refused('create', request, evaluated, notes);
    return { action: 'create', requests: [request], notes, evaluated };
  }

  /** Reads the user and sends what differs. */
  update(matched: AccountUser, scope: Scope): EntraDecision {
    if (!this.program.operations.has('update'))
      return skipped('in RingCentral, and Update is not among the flowTypes of the object mapping');
    return this.change(matched, evaluateFlows(this.program.flows, scope, false), scope);
  }

  /**
   * Tells the target that somebody lost the application. Whoever is only disabled in Entra ID stays in scope, so all that
   * differs is sent; of the others the attributes that follow IsSoftDeleted.
   */
  disable(matched: AccountUser, leaving: LeavingReason, because: string, scope: Scope): EntraDecision {
    if (!this.program.operations.has('update'))
      return skipped(
        `${because}, but Update is not among the flowTypes of the object mapping: the user stays as they are`,
      );
    const { flows } = this.program;
    const sent = leaving === 'disabled' ? flows : flows.filter(({ followsDeletion }) => followsDeletion);
    if (sent.length === 0) return skipped(`${because}, but no mapping reads IsSoftDeleted: the user stays as they are`);
    return this.change(matched, evaluateFlows(sent, scope, false), scope);
  }

  /** DELETE /Users/{id}. */
  remove(matched: AccountUser, scope: Scope): EntraDecision {
    if (!this.program.operations.has('remove'))
      return skipped(
        'deleted in Entra ID, but Delete is not among the flowTypes of the object mapping: the user stays',
      );
    if (scope.values?.isAssigned === false)
      return skipped(
        'deleted in Entra ID, but no longer assigned before: the service does not manage the user any more',
      );
    const request = this.send('remove', 'DELETE', pathOf(matched), undefined, [], scope);
    if (request.answer.status >= 400) return this.refused('remove', request, undefined, []);
    return { action: 'remove', requests: [request] };
  }

  private change(matched: AccountUser, evaluation: Evaluation, scope: Scope): EntraDecision {
    const read = this.read(matched);
    const { changes, readsBackOtherwise } = difference(evaluation.values, matched);
    const evaluated = evaluatedOf(evaluation, changes.length);
    const ended = endedBy(evaluation, 'update', evaluated);
    if (ended !== undefined) return { ...ended, requests: [read] };
    const notes = keptNotes(evaluation, matched);
    const flaps = readsBackOtherwise.length > 0;
    const pending = pendingDecision(matched, changes, notes);
    if (pending !== undefined) return { ...pending, requests: [read], evaluated, flaps };
    if (changes.length === 0)
      return {
        action: 'unchanged',
        requests: [read],
        notes,
        code: 'RedundantExport',
        codeStep: 'action',
        evaluated,
        flaps,
      };
    const operation = operationOf(changes);
    if (this.isOnlyUnread(changes)) {
      const reason = 'Addresses and phone numbers of the account were not read; whether they change is not known.';
      return { ...unknown(reason), attempted: operation, requests: [read], notes, evaluated };
    }
    const request = this.send(operation, 'PATCH', pathOf(matched), this.patch, changes, scope);
    const requests = [read, request];
    if (request.answer.status >= 400) return { ...this.refused(operation, request, evaluated, notes), requests };
    if (isSameUser(matched.scim, this.working.get(matched.id)?.scim))
      return {
        action: 'unchanged',
        requests,
        notes: [...notes, 'The request would change nothing at RingCentral.'],
        evaluated,
        flaps,
      };
    return { action: operation, requests, notes, evaluated, flaps };
  }

  /** What the service knows of the user it compares with. */
  private read(matched: AccountUser): ReadRequest {
    const response = this.working.handle({ method: 'GET', path: `/scim/v2${pathOf(matched)}` }, { now: this.now });
    return new ReadRequest(this.program.context, 'import', matched.id, readAnswer(response));
  }

  private send(
    operation: Operation,
    method: string,
    path: string,
    bodyOf: BodyMaker | undefined,
    flowed: readonly FlowChange[],
    scope: Scope,
  ): EntraRequest {
    const { context } = this.program;
    const body = bodyOf?.(flowed);
    const answer = predictedAnswer(this.working.handle({ method, path: `/scim/v2${path}`, body }, { now: this.now }));
    const url = `${context.baseUrl}${path}`;
    return new EntraRequest(context, operation, method, url, answer, bodyOf, flowed, scope);
  }

  private refused(
    attempted: Operation,
    request: EntraRequest,
    evaluated: Evaluated | undefined,
    notes: readonly string[],
  ): EntraDecision {
    const { account, working, attempts } = this;
    const reason = refusalReason(request.answer, request, { account, working, creates: attempts });
    const decision = { action: 'refused', attempted, requests: [request], reason, notes } as const;
    return evaluated === undefined ? decision : { ...decision, evaluated };
  }

  /** A list without addresses and phone numbers says nothing about them. */
  private isOnlyUnread(changes: readonly FlowChange[]): boolean {
    if (this.account.seed.detail !== 'list') return false;
    return changes.every(({ flow: { target } }) => /^(addresses|phoneNumbers)\[/.test(target.path));
  }
}

const NONE: readonly string[] = [];

/** Of somebody new the target has nothing. */
function newValues(values: readonly FlowedValue[]): readonly FlowChange[] {
  return values.map(({ flow, value }) => ({ flow, value, before: undefined }));
}

function pathOf({ id }: AccountUser): string {
  return `/Users/${percentEncoded(id)}`;
}

function evaluatedOf({ values, assumed, failure, unknown: reason }: Evaluation, changes: number): Evaluated {
  return {
    values: values.length,
    changes,
    problem: failure?.reason ?? reason,
    isUnknown: failure === undefined,
    assumed: assumed.length === 0 ? NONE : assumed.map(({ target }) => target.name),
  };
}

/** What stops a person before anything is sent. */
function endedBy({ failure, unknown: reason, isIgnored }: Evaluation, attempted: Operation, evaluated: Evaluated) {
  if (failure !== undefined) {
    const decision: EntraDecision = {
      action: 'refused',
      attempted,
      reason: failure.reason,
      evaluated,
      code: failure.code,
      codeStep: 'evaluate',
    };
    return decision;
  }
  if (isIgnored) return { ...skipped('an expression gives IgnoreObjectFlow'), evaluated };
  return reason === undefined ? undefined : { ...unknown(reason), attempted, evaluated };
}

function operationOf(changes: readonly FlowChange[]): 'update' | 'enable' | 'disable' {
  const active = changes.find(({ flow }) => flow.target.path === 'active');
  if (active === undefined || active.value === active.before) return 'update';
  return active.value === true ? 'enable' : 'disable';
}
