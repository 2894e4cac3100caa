import type { AccountModel } from '../../account/account-model';
import { UserAnswer } from '../../account/read-operations';
import type { AccountUser } from '../../account/scim-user';
import { unknown } from '../plan/decision';
import type { Operation } from '../plan/operation';
import type { PlannedRequest } from '../plan/plan';
import { refusalReason } from '../plan/refusal-reason';
import { isSameUser } from '../scim/attributes';
import type { SampleUser } from '../users/user';
import type { AccountPort } from './port';
import type { PushDecision } from './push-decision';
import type { Evaluation, PushProvider } from './push-program';
import type { PushRequest } from './push-request';
import { UserWrite } from './user-write';
import { type PushChange, type PushValue, pushChanges } from './values';

/** So many people are planned for each way in which what is not documented may come out; more say the values alone. */
const MAX_FORKED = 10;

/** Makes the requests that change something and lets a copy of the account answer them. */
export class Writer {
  private attempts = 0;
  private forked = 0;
  private unchanged: PushDecision | undefined;

  constructor(
    private readonly provider: PushProvider,
    private readonly account: AccountModel,
  ) {}

  create(port: AccountPort, user: SampleUser): PushDecision {
    const evaluation = this.provider.evaluate(user, undefined);
    const ended = this.ended(evaluation, 'create', port, (fork, values) => this.post(fork, user, values, [], values));
    if (ended !== undefined) return ended;
    this.attempts++;
    return this.post(port, user, evaluation.values, evaluation.notes ?? NONE);
  }

  update(port: AccountPort, user: SampleUser, matched: AccountUser): PushDecision {
    const evaluation = this.provider.evaluate(user, matched);
    const ended = this.ended(evaluation, 'update', port, (fork, values) =>
      this.change(fork, user, matched, values, NONE, values),
    );
    return ended ?? this.change(port, user, matched, evaluation.values, evaluation.notes ?? NONE);
  }

  /** Takes the person's access away, and changes nothing else. */
  deactivate(port: AccountPort, user: SampleUser, matched: AccountUser): PushDecision {
    if (!matched.scim.active) {
      const notes = matched.status === 'NotActivated' ? [PENDING_STAYS] : NONE;
      return { action: 'unchanged', notes };
    }
    const read = this.reads(port, matched);
    const write = new UserWrite(this.provider, user, matched, 'disable', 'active');
    const request = port.send(write, write.body());
    const requests = [...read, request];
    return request.answer.status >= 400
      ? { ...this.refused(port, 'disable', request, NONE), requests, write }
      : { action: 'disable', requests, write };
  }

  /** @param instead values in place of what the mapping gives */
  private post(
    port: AccountPort,
    user: SampleUser,
    values: readonly PushValue[],
    notes: readonly string[],
    instead?: readonly PushValue[],
  ): PushDecision {
    const write = new UserWrite(this.provider, user, undefined, 'create', 'profile', instead);
    const given = values.filter(({ value }) => value !== undefined);
    const request = port.send(write, write.body(given));
    const decision = { requests: [request], notes, write, evaluated: given.length };
    if (request.answer.status >= 400) return { ...this.refused(port, 'create', request, notes), ...decision };
    return { action: 'create', ...decision };
  }

  /** @param instead values in place of what the mapping gives */
  private change(
    port: AccountPort,
    user: SampleUser,
    matched: AccountUser,
    values: readonly PushValue[],
    notes: readonly string[],
    instead?: readonly PushValue[],
  ): PushDecision {
    const { provider } = this;
    const changes = pushChanges(values, matched.scim);
    const evaluated = values.length;
    const isInactive = !matched.scim.active;
    const isUnsure = isInactive && matched.status === 'Unknown';
    const enables = isInactive && matched.status === 'Disabled';
    if (changes.length === 0 && !enables && !isUnsure) return this.asItIs(evaluated, notes);
    const operation = enables ? 'enable' : 'update';
    const write = new UserWrite(provider, user, matched, operation, 'profile', instead);
    if (isUnsure)
      return { ...unknown(EITHER_INACTIVE, changes.length > 0 ? 'update' : 'enable'), notes, write, evaluated };
    if (!enables && this.isOnlyUnread(changes)) return { ...unknown(UNREAD, operation), notes, write, evaluated };
    if (provider.isSilent && matched.status === 'NotActivated')
      return { ...unknown(PENDING_SILENT, operation), notes, write, evaluated };
    const requests: PlannedRequest[] = [...this.reads(port, matched)];
    const facts = { requests, notes, write, evaluated };
    // Active goes by itself where the provider sends it so, before the profile.
    const isSeparate = enables && provider.style.active === 'patch' && provider.style.profile === 'put';
    const writes: UserWrite[] = isSeparate ? [new UserWrite(provider, user, matched, 'enable', 'active')] : [];
    if (!isSeparate || changes.length > 0) writes.push(write);
    for (const one of writes) {
      const request = port.send(one, one === write ? one.body(values) : one.body());
      requests.push(request);
      if (request.answer.status >= 400) return { ...this.refused(port, operation, request, notes), ...facts };
    }
    if (isSameUser(matched.scim, writtenUser(requests)?.scim))
      return { ...facts, action: 'unchanged', notes: [...notes, 'The request would change nothing at RingCentral.'] };
    return { action: operation, ...facts };
  }

  /** Nothing to do; one decision for all of whom the mapping gives as many values, which is everybody of most plans. */
  private asItIs(evaluated: number, notes: readonly string[]): PushDecision {
    if (notes.length > 0) return { action: 'unchanged', notes, evaluated };
    if (this.unchanged?.evaluated !== evaluated) this.unchanged = { action: 'unchanged', evaluated };
    return this.unchanged;
  }

  private reads(port: AccountPort, { id }: AccountUser): readonly PlannedRequest[] {
    return this.provider.style.mergesRead ? [port.read(id)] : NO_REQUESTS;
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
const NO_REQUESTS: readonly PlannedRequest[] = [];
const EITHER_INACTIVE =
  'Inactive in RingCentral: either disabled, and the push would enable the user, or not activated yet, and RingCentral may refuse. SCIM does not tell.';
const UNREAD = 'Addresses and phone numbers of the account were not read; whether they change is not known.';
const PENDING_SILENT =
  'Has not activated in RingCentral yet. Whether the app can change such users is not published; by SCIM they can only be deleted.';
const PENDING_STAYS =
  'Has not activated in RingCentral yet: such users cannot be managed, only deleted, and the invitation stays good.';

/** The user as the last of these requests left them; undefined where none changed anything. */
export function writtenUser(requests: readonly PlannedRequest[] = NO_REQUESTS): AccountUser | undefined {
  for (let i = requests.length - 1; i >= 0; i--) {
    const answer = requests[i]?.answer;
    if (answer instanceof UserAnswer) return answer.user;
  }
  return undefined;
}

function outcomeOf({ action, reason, write }: PushDecision): string {
  if (reason !== undefined) return `${action}, ${reason.replace(/\.$/, '')}`;
  if (action !== 'update' && action !== 'enable') return action;
  return `${action} of ${(write?.changes() ?? []).map(({ path }) => path).join(', ')}`;
}
