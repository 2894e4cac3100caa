import { isObject } from '../json/value';
import { provisioningError } from '../knowledge/ringcentral/errors';
import { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';
import type { AccountState } from './account-state';
import { type CheckedAddresses, checkAddresses, checkIdentity, countryRefusal } from './check-draft';
import { forbiddenKey, type Json } from './json';
import { emptyAnswer, invalidValue, Refusal, refusalResponse, type ScimResponse } from './message';
import { applyPatch } from './patch';
import { notFound, UserAnswer } from './read-operations';
import { readUser, type UserDraft } from './read-user';
import { sharedList } from './read-values';
import {
  type AccountUser,
  extensionNumber,
  type ScimUser,
  type TypedValue,
  type UserStatus,
  workEmail,
} from './scim-user';
import type { UnassignedExtension } from './snapshot';
import type { StatementId } from './statements';
import { isSameStored, storedUser } from './stored-user';

const licenceLimit = provisioningError('license-limit').message;
const scimOff = provisioningError('scim-off').message;
const extensionInUse = provisioningError('extension-duplicate').message;
const pendingDelete = provisioningError('delete-pending').message;

function readBody(body: unknown): Json | Refusal {
  if (!isObject(body)) return new Refusal(400, 'The body must be a JSON object.', 'W31', 'invalidSyntax');
  const key = forbiddenKey(body);
  return key === undefined ? body : new Refusal(400, `A member cannot be called ${key}.`, 'W31', 'invalidSyntax');
}

/** W9 and W23: e-mail address, userName and extension number belong to one user each. */
function checkUnique(state: AccountState, draft: UserDraft, previous: ScimUser | undefined): Refusal | undefined {
  const others = (user: AccountUser): boolean => user.id !== previous?.id;
  const emailChanged = previous === undefined || workEmail(previous)?.toLowerCase() !== draft.email.toLowerCase();
  const nameChanged = previous === undefined || previous.userName.toLowerCase() !== draft.userName.toLowerCase();
  if (
    (emailChanged && state.users.withEmail(draft.email).some(others)) ||
    (nameChanged && state.users.withUserName(draft.userName).some(others))
  ) {
    const scimType = state.behaviour.duplicateScimType === 'none' ? undefined : 'uniqueness';
    return new Refusal(409, `Another user has the e-mail address ${draft.email}.`, 'W9', scimType);
  }
  const extension = extensionNumber(draft);
  // Nobody is asked for the number they keep, as with addresses: most replaces send back what was read.
  if (extension === undefined || (previous !== undefined && extensionNumber(previous) === extension)) return undefined;
  const isTaken =
    state.users.withExtension(extension).some(others) ||
    (previous?.phoneNumbers.every(({ value }) => value !== extension) !== false &&
      state.others.some((other) => other.extensionNumber === extension));
  if (isTaken) {
    return state.behaviour.duplicateExtension === 'refuse-409'
      ? new Refusal(409, extensionInUse, 'W23', 'uniqueness')
      : invalidValue(extensionInUse, 'W23');
  }
  return undefined;
}

/** Whether a new extension number may be that of an extension nobody could read (W23). */
function mayBeTaken(state: AccountState, draft: UserDraft, previous: ScimUser | undefined): boolean {
  const number = extensionNumber(draft);
  if (number === undefined || state.othersKnown) return false;
  return previous?.phoneNumbers.some(({ value }) => value === number) !== true;
}

/** W2, W3, W5: the unassigned extension a new user takes. */
function takeExtension(state: AccountState, country: string | undefined): UnassignedExtension | Refusal {
  const { behaviour, pool } = state;
  if (!state.poolKnown) {
    state.counter.invented++;
    return { id: String(9_000_000_000 + state.counter.invented), ...(country !== undefined && { country }) };
  }
  const any = behaviour.countryMismatch === 'accept' ? undefined : country;
  const taken = pool.take(country) ?? pool.take(any);
  if (taken !== undefined) return taken;
  if (pool.count() === 0) return new Refusal(403, licenceLimit, 'W3');
  return behaviour.countryMismatch === 'refuse-403'
    ? new Refusal(403, countryRefusal, 'W5')
    : invalidValue(countryRefusal, 'W5');
}

function toScim(
  id: string,
  { externalId, userName, name, title, emails, photos, department }: UserDraft,
  active: boolean,
  phoneNumbers: readonly TypedValue[],
  { addresses }: CheckedAddresses,
): ScimUser {
  const values = { id, externalId, userName, name, active, title, emails, phoneNumbers, addresses, photos, department };
  return storedUser(values);
}

/** POST /Users. */
export function createUser(state: AccountState, request: unknown, now: Date): ScimResponse {
  const written = create(state, request);
  if (written instanceof Refusal) return refusalResponse(written);
  keepTime(state, written.user.id, now);
  return new UserAnswer(201, written.user, written.predictions, now, state.times.get(written.user.id));
}

/** R10: remembers when a user was written, when meta is to say so. */
function keepTime(state: AccountState, id: string, now: Date): void {
  if (state.behaviour.metaDates === 'answer') return;
  const time = now.toISOString();
  state.times.set(id, { created: state.times.get(id)?.created ?? time, lastModified: time });
}

const created: readonly StatementId[] = ['W1', 'W2', 'W21'];
const nothing: readonly StatementId[] = [];
const licencesUnknown: readonly StatementId[] = ['W3'];
const countryUnknown: readonly StatementId[] = ['W5'];

interface Written {
  readonly user: AccountUser;
  readonly predictions: readonly StatementId[];
}

function create(state: AccountState, request: unknown): Written | Refusal {
  const body = readBody(request);
  if (body instanceof Refusal) return body;
  if (!state.scimEnabled) return new Refusal(403, scimOff, 'W4');
  const draft = readUser(body, state.behaviour);
  if (draft instanceof Refusal) return draft;
  const refused = checkIdentity(draft, undefined, state.behaviour);
  if (refused !== undefined) return refused;
  const checked = checkAddresses(draft.addresses, undefined, state.behaviour);
  if (checked instanceof Refusal) return checked;
  const taken = checkUnique(state, draft, undefined);
  if (taken !== undefined) return taken;
  const extension = takeExtension(state, checked.country);
  if (extension instanceof Refusal) return extension;
  const status = state.behaviour.createdStatus;
  const scim = toScim(extension.id, draft, status === 'Enabled', draft.phoneNumbers, checked);
  const country = extension.country ?? checked.country;
  const user: AccountUser = { id: extension.id, status, scim, ...(country !== undefined && { country }) };
  state.users.set(user);
  if (state.behaviour.activationEmail === 'once' && status !== 'Enabled') {
    state.activationEmails.push({ userId: user.id, to: draft.email });
  }
  // An extension that does not say its country may be one of another.
  const hasCountry = checked.country !== undefined && state.behaviour.countryMismatch !== 'accept';
  const mayMismatch = hasCountry && extension.country === undefined;
  const assumed = !state.poolKnown ? licencesUnknown : mayMismatch ? countryUnknown : nothing;
  const others: StatementId[] = [];
  if (draft.ignored) others.push('W11');
  if (mayBeTaken(state, draft, undefined)) others.push('W23');
  const predictions = joined(joined(created, checked.predictions), joined(assumed, others));
  return { user, predictions };
}

function statusAfter(previous: AccountUser, active: boolean | undefined): UserStatus {
  const { status } = previous;
  if (active === undefined || status === 'NotActivated') return status;
  if (active) return 'Enabled';
  // Told only `active: false`, a reader cannot tell disabled from not activated; sending it again tells no more.
  return status === 'Unknown' ? 'Unknown' : 'Disabled';
}

/** The phone numbers after a write: the extension number stays unless another was sent (W14). */
function keepExtension(draft: UserDraft, previous: ScimUser): readonly TypedValue[] {
  if (extensionNumber(draft) !== undefined) return draft.phoneNumbers;
  const kept = previous.phoneNumbers.find(({ type }) => type === 'other');
  if (kept === undefined) return draft.phoneNumbers;
  return sharedList([...draft.phoneNumbers, kept], draft.phoneNumbers.length + 1, previous.phoneNumbers);
}

function checkPending(state: AccountState, user: AccountUser): Refusal | undefined {
  const { pendingUpdate } = state.behaviour;
  if (user.status !== 'NotActivated' || pendingUpdate === 'accept') return undefined;
  const detail = 'The user has not activated and can only be deleted.';
  return pendingUpdate === 'refuse-403'
    ? new Refusal(403, detail, 'W17')
    : new Refusal(400, detail, 'W17', 'mutability');
}

/** The user after a write; the same object where nothing changed, which is so for most people of most plans. */
function changedUser(previous: AccountUser, status: UserStatus, scim: ScimUser): AccountUser {
  return status === previous.status && isSameStored(scim, previous.scim) ? previous : { ...previous, status, scim };
}

function update(
  state: AccountState,
  previous: AccountUser,
  body: Json,
  now: Date,
  active?: boolean,
): Written | Refusal {
  const draft = readUser(body, state.behaviour, previous.scim);
  if (draft instanceof Refusal) return draft;
  const refused = checkIdentity(draft, previous.scim, state.behaviour);
  if (refused !== undefined) return refused;
  const checked = checkAddresses(draft.addresses, previous.scim, state.behaviour);
  if (checked instanceof Refusal) return checked;
  const taken = checkUnique(state, draft, previous.scim);
  if (taken !== undefined) return taken;
  const status = statusAfter(previous, draft.active ?? active);
  const phones = keepExtension(draft, previous.scim);
  const scim = toScim(previous.id, draft, status === 'Enabled', phones, checked);
  const user = changedUser(previous, status, scim);
  if (user !== previous) state.users.replace(previous, user);
  keepTime(state, user.id, now);
  const others: StatementId[] = [];
  if (previous.status === 'Unknown' && !previous.scim.active) others.push('W17');
  if (draft.active === undefined) others.push('W24');
  if (mayBeTaken(state, draft, previous.scim)) others.push('W23');
  if (draft.ignored) others.push('W11');
  const first = status === previous.status ? nothing : statusChanged;
  return { user, predictions: joined(first, joined(checked.predictions, others)) };
}

const statusChanged: readonly StatementId[] = ['W16'];
const replaced: readonly StatementId[] = ['W14'];

/** Both lists in one; where one is empty, the other itself: a plan keeps thousands of the same. */
function joined(first: readonly StatementId[], second: readonly StatementId[]): readonly StatementId[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** What a replace may leave out and, where RingCentral keeps it, is as before. */
function optionalMembers({ externalId, title, phoneNumbers, addresses, photos, ...rest }: ScimUser): Json {
  const department = rest[enterpriseUserSchemaUrn];
  return { externalId, title, phoneNumbers, addresses, photos, [enterpriseUserSchemaUrn]: department };
}

/** PUT /Users/{id} (W14, W24). */
export function replaceUser(state: AccountState, id: string, request: unknown, now: Date): ScimResponse {
  const previous = state.users.get(id);
  if (previous === undefined) return refusalResponse(notFound(id, 'W33'));
  const body = readBody(request);
  if (body instanceof Refusal) return refusalResponse(body);
  const pending = checkPending(state, previous);
  if (pending !== undefined) return refusalResponse(pending);
  const disable = state.behaviour.replaceWithoutActive === 'disable';
  const whole = state.behaviour.replaceOmitted === 'keep' ? { ...optionalMembers(previous.scim), ...body } : body;
  const written = update(state, previous, whole, now, disable ? false : undefined);
  if (written instanceof Refusal) return refusalResponse(written);
  return new UserAnswer(200, written.user, joined(replaced, written.predictions), now, state.times.get(id));
}

/** PATCH /Users/{id} (W15). */
export function patchUser(state: AccountState, id: string, request: unknown, now: Date): ScimResponse {
  const previous = state.users.get(id);
  if (previous === undefined) return refusalResponse(notFound(id, 'W33'));
  const body = readBody(request);
  if (body instanceof Refusal) return refusalResponse(body);
  const pending = checkPending(state, previous);
  if (pending !== undefined) return refusalResponse(pending);
  const patched = applyPatch({ ...previous.scim }, body, state.behaviour);
  if (patched instanceof Refusal) return refusalResponse(patched);
  const written = update(state, previous, patched.resource, now);
  if (written instanceof Refusal) return refusalResponse(written);
  const predictions: StatementId[] = ['W15', ...written.predictions];
  if (patched.ignored) predictions.push('W11');
  return new UserAnswer(200, written.user, predictions, now, state.times.get(id));
}

function checkDelete(state: AccountState, user: AccountUser): Refusal | undefined {
  const { behaviour } = state;
  if (user.status === 'NotActivated' && behaviour.pendingDelete === 'error-500') {
    return new Refusal(500, pendingDelete, 'W17');
  }
  if (user.status !== 'Disabled' || behaviour.disabledDelete === 'accept') return undefined;
  const detail = 'The user is disabled; enable the user before deleting.';
  return behaviour.disabledDelete === 'refuse-403'
    ? new Refusal(403, detail, 'W19')
    : new Refusal(400, detail, 'W19', 'mutability');
}

/** DELETE /Users/{id} (W18). */
export function deleteUser(state: AccountState, id: string): ScimResponse {
  const user = state.users.get(id);
  if (user === undefined) return refusalResponse(notFound(id, 'W33'));
  const refused = checkDelete(state, user);
  if (refused !== undefined) return refusalResponse(refused);
  state.users.delete(id);
  state.times.delete(id);
  state.pool.add({ id, ...(user.country !== undefined && { country: user.country }) });
  if (user.status === 'NotActivated') return emptyAnswer(204, ['W18', 'W17']);
  // Told only `active: false`, the user may be disabled, and then RingCentral would refuse.
  return emptyAnswer(204, user.status === 'Unknown' && !user.scim.active ? ['W18', 'W19'] : ['W18']);
}
