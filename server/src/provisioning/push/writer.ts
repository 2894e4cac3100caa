import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import { unknown } from '../plan/decision';
import type { Operation } from '../plan/operation';
import { refusalReason } from '../plan/refusal-reason';
import { isSameUser } from '../scim/attributes';
import type { SampleUser } from '../users/user';
import { activeOperations, changeOperations } from './patch-body';
import { type AccountPort, pathOf } from './port';
import type { PushDecision } from './push-decision';
import type { Evaluation, PushProvider } from './push-program';
import type { PushRequest } from './push-request';
import { changedUserBody, newUserBody, type UserBody } from './user-body';
import { ElementTypes, type PushChange, type PushValue, pushChanges } from './values';

/** So many people are planned for each way in which what is not documented may come out; more say the values alone. */
const MAX_FORKED = 10;

/** Makes the requests that change something and lets a copy of the account answer them. */
export class Writer {
  private attempts = 0;
  private forked = 0;

  constructor(
    private readonly provider: PushProvider,
    private readonly account: AccountModel,
  ) {}

  create(port: AccountPort, user: SampleUser): PushDecision {
    const evaluation = this.provider.evaluate(user, undefined);
    const ended = this.ended(evaluation, 'create', port, (fork, values) => this.post(fork, user, values, []));
    if (ended !== undefined) return ended;
    this.attempts++;
    return this.post(port, user, evaluation.values, evaluation.notes ?? NONE);
  }

  update(port: AccountPort, user: SampleUser, matched: AccountUser): PushDecision {
    const evaluation = this.provider.evaluate(user, matched);
    const put = (to: AccountPort, values: readonly PushValue[], notes: readonly string[]) =>
      this.change(to, user, matched, values, notes);
    const ended = this.ended(evaluation, 'update', port, (fork, values) => put(fork, values, NONE));
    return ended ?? put(port, evaluation.values, evaluation.notes ?? NONE);
  }

  /** Takes the person's access away, and changes nothing else. */
  deactivate(port: AccountPort, user: SampleUser, matched: AccountUser): PushDecision {
    if (!matched.scim.active) {
      const notes = matched.status === 'NotActivated' ? [PENDING_STAYS] : NONE;
      return { action: 'unchanged', notes };
    }
    const read = this.reads(port, matched);
    const request = this.sendActive(port, user, matched, false);
    const requests = [...read, request];
    const changes = () => [this.activeChange(false)];
    return request.answer.status >= 400
      ? { ...this.refused(port, 'disable', request, NONE), requests, changes }
      : { action: 'disable', requests, changes };
  }

  private post(
    port: AccountPort,
    user: SampleUser,
    values: readonly PushValue[],
    notes: readonly string[],
  ): PushDecision {
    const given = values.filter(({ value }) => value !== undefined);
    const bodyOf = () => newUserBody(given, this.provider.createMembers(user));
    const write = { operation: 'create', method: 'POST', path: '/Users', bodyOf, values: given } as const;
    const request = port.send(write, user.values);
    const decision = { requests: [request], notes, changes: () => newChanges(given), evaluated: given.length };
    if (request.answer.status >= 400) return { ...this.refused(port, 'create', request, notes), ...decision };
    return { action: 'create', ...decision };
  }

  private change(
    port: AccountPort,
    user: SampleUser,
    matched: AccountUser,
    values: readonly PushValue[],
    notes: readonly string[],
  ): PushDecision {
    const changes = pushChanges(values, matched.scim);
    const evaluated = values.length;
    const isInactive = !matched.scim.active;
    if (isInactive && matched.status === 'Unknown')
      return {
        ...unknown(EITHER_INACTIVE, changes.length > 0 ? 'update' : 'enable'),
        notes,
        changes: () => changes,
        evaluated,
      };
    const enables = isInactive && matched.status === 'Disabled';
    if (changes.length === 0 && !enables) return { action: 'unchanged', notes, evaluated };
    const operation = enables ? 'enable' : 'update';
    if (!enables && this.isOnlyUnread(changes))
      return { ...unknown(UNREAD, operation), notes, changes: () => changes, evaluated };
    if (this.provider.isSilent && matched.status === 'NotActivated')
      return { ...unknown(PENDING_SILENT, operation), notes, changes: () => changes, evaluated };
    const requests: PushRequest[] = [...this.reads(port, matched)];
    const shown = enables ? [this.activeChange(true), ...changes] : changes;
    const facts = { requests, notes, changes: () => shown, evaluated };
    for (const write of this.writes(user, matched, values, changes, enables)) {
      const request = write(port);
      requests.push(request);
      if (request.answer.status >= 400) return { ...this.refused(port, operation, request, notes), ...facts };
    }
    if (isSameUser(matched.scim, port.working.get(matched.id)?.scim))
      return { ...facts, action: 'unchanged', notes: [...notes, 'The request would change nothing at RingCentral.'] };
    return { action: operation, ...facts };
  }

  /** What is sent for changes, in order: active by itself where the provider sends it so, then the profile. */
  private writes(
    user: SampleUser,
    matched: AccountUser,
    values: readonly PushValue[],
    changes: readonly PushChange[],
    enables: boolean,
  ): readonly ((port: AccountPort) => PushRequest)[] {
    const { style } = this.provider;
    const path = pathOf(matched.id);
    const operation: Operation = enables ? 'enable' : 'update';
    const isSeparate = enables && style.active === 'patch' && style.profile === 'put';
    const writes: ((port: AccountPort) => PushRequest)[] = [];
    if (isSeparate) writes.push((port) => this.sendActive(port, user, matched, true));
    if (isSeparate && changes.length === 0) return writes;
    if (style.profile === 'patch') {
      const bodyOf = () => changeOperations(changes, new ElementTypes(values), enables ? true : undefined);
      writes.push((port) => port.send({ operation, method: 'PATCH', path, bodyOf, values }, user.values));
    } else {
      const bodyOf = () => this.replacement(matched, values, true);
      writes.push((port) => port.send({ operation, method: 'PUT', path, bodyOf, values }, user.values));
    }
    return writes;
  }

  /** The body of a replace. */
  private replacement(matched: AccountUser, values: readonly PushValue[], active: boolean): UserBody {
    if (this.provider.style.mergesRead) return changedUserBody(matched.scim, values, { active });
    return newUserBody(
      values.filter(({ value }) => value !== undefined),
      { active },
    );
  }

  private sendActive(port: AccountPort, user: SampleUser, matched: AccountUser, active: boolean): PushRequest {
    const { style } = this.provider;
    const operation: Operation = active ? 'enable' : 'disable';
    const path = pathOf(matched.id);
    if (style.active === 'patch')
      return port.send(
        { operation, method: 'PATCH', path, bodyOf: () => activeOperations(active), values: NO_VALUES },
        user.values,
      );
    // Who knows no more than the provider's own values says them again; else what was read goes back.
    const values = style.mergesRead ? NO_VALUES : this.provider.evaluate(user, matched).values;
    const bodyOf = () => this.replacement(matched, values, active);
    return port.send({ operation, method: 'PUT', path, bodyOf, values }, user.values);
  }

  private reads(port: AccountPort, { id }: AccountUser): readonly PushRequest[] {
    const { style } = this.provider;
    return style.mergesRead ? [port.read(id)] : [];
  }

  private activeChange(value: boolean): PushChange {
    return { attribute: ACTIVE, value, path: 'active', before: !value };
  }

  /** What stops a person before anything is sent; where both ways can be told, what each would come to. */
  private ended(
    { failure, unknown: reason, possibilities = [], values, notes = NONE }: Evaluation,
    attempted: Operation,
    port: AccountPort,
    carryOut: (fork: AccountPort, values: readonly PushValue[]) => PushDecision,
  ): PushDecision | undefined {
    const evaluated = values.length;
    if (failure !== undefined)
      return { action: 'refused', attempted, reason: failure, problem: failure, notes, evaluated };
    if (reason === undefined) return undefined;
    const isForked = possibilities.length > 0 && this.forked++ < MAX_FORKED;
    const ways = possibilities.map((way) => {
      const result = isForked ? `: ${outcomeOf(carryOut(port.fork(), way.values))}` : '';
      return `Perhaps ${way.says}${result}`;
    });
    return { action: 'unknown', attempted, reason, problem: reason, notes: [...ways, ...notes], evaluated };
  }

  private refused(
    port: AccountPort,
    attempted: Operation,
    request: PushRequest,
    notes: readonly string[],
  ): PushDecision {
    const context = { account: this.account, working: port.working, creates: Math.max(1, this.attempts) };
    const said = refusalReason(request.answer, request, context);
    const reason = this.provider.isSilent ? `RingCentral would refuse: ${said.replace(/^\d{3} /, '')}` : said;
    return { action: 'refused', attempted, requests: [request], reason, notes };
  }

  /** A list without addresses and phone numbers says nothing about them. */
  private isOnlyUnread(changes: readonly PushChange[]): boolean {
    return this.account.seed.detail === 'list' && changes.every(({ path }) => /^(addresses|phoneNumbers)\[/.test(path));
  }
}

const NONE: readonly string[] = [];
const NO_VALUES: readonly PushValue[] = [];
const ACTIVE: PushChange['attribute'] = { name: 'active', target: undefined, source: undefined };
const EITHER_INACTIVE =
  'Inactive in RingCentral: either disabled, and the push would enable the user, or not activated yet, and RingCentral may refuse. SCIM does not tell.';
const UNREAD = 'Addresses and phone numbers of the account were not read; whether they change is not known.';
const PENDING_SILENT =
  'Has not activated in RingCentral yet. Whether the app can change such users is not published; by SCIM they can only be deleted.';
const PENDING_STAYS =
  'Has not activated in RingCentral yet: such users cannot be managed, only deleted, and the invitation stays good.';

/** Of somebody new RingCentral has nothing. */
function newChanges(values: readonly PushValue[]): readonly PushChange[] {
  const types = new ElementTypes(values);
  return values.flatMap(({ attribute, value }) => {
    const path = attribute.target && types.readable(attribute.target)?.path;
    return path === undefined ? [] : [{ attribute, value, path, before: undefined }];
  });
}

function outcomeOf({ action, reason, changes }: PushDecision): string {
  if (reason !== undefined) return `${action}, ${reason.replace(/\.$/, '')}`;
  if (action !== 'update' && action !== 'enable') return action;
  return `${action} of ${(changes?.() ?? []).map(({ path }) => path).join(', ')}`;
}
