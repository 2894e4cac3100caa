import { isObject } from '../json/value';
import { findEndpoint } from '../knowledge/ringcentral/endpoints';
import { provisioningError } from '../knowledge/ringcentral/errors';
import { grants } from '../knowledge/ringcentral/scopes';
import type { AccountState, ActivationEmail } from './account-state';
import { activate, type NotActivatable } from './activate';
import { type AccountBehaviour, defaultBehaviour } from './behaviour';
import { ExtensionPool } from './extension-pool';
import { answer, emptyAnswer, Refusal, refusalResponse, type ScimRequest, type ScimResponse } from './message';
import { getUser, listUsers } from './read-operations';
import { apiVersions } from './rest/account-info';
import { platformRefusal } from './rest/answers';
import { handleRest } from './rest/rest';
import type { AccountUser } from './scim-user';
import { findMetadata, resourceTypePage, schemaPage, serviceProviderConfig } from './service-metadata';
import type { AccountSnapshot, OtherExtension, UnassignedExtension } from './snapshot';
import { UserIndex } from './user-index';
import type { UserLookup } from './user-lookup';
import { createUser, deleteUser, patchUser, replaceUser } from './write-operations';

export interface AccountContext {
  readonly now: () => Date;
  /** What REST addresses in answers begin with; RingCentral's production server unless given. */
  readonly origin?: string;
}

const scimBase = '/scim/v2/';
const production = 'https://platform.ringcentral.com';
const noQuery: Readonly<Record<string, string>> = {};
const scimOff = new Refusal(403, provisioningError('scim-off').message, 'W4');
const permissionText = provisioningError('app-permission').message;
const userPermissionText = provisioningError('user-permission').message;

function lacks(request: ScimRequest, scope: string): string | undefined {
  const missing = request.grants !== undefined && !grants(request.grants, scope);
  return missing ? permissionText.replace('{permission}', scope) : undefined;
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * A RingCentral account that answers SCIM (and a few REST) requests as `statements` say RingCentral does. It changes
 * as requests are handled; work on a `clone()` to leave the original as it was.
 */
export class AccountModel {
  private constructor(
    readonly seed: Omit<AccountSnapshot, 'users' | 'unassigned' | 'otherExtensions'>,
    private readonly state: AccountState,
  ) {}

  /**
   * A model of the account a snapshot describes.
   * @param behaviour choices where RingCentral does not say; the rest as `defaultBehaviour`
   */
  static fromSeed(seed: AccountSnapshot, behaviour: Partial<AccountBehaviour> = {}): AccountModel {
    const { users, unassigned, otherExtensions = [], ...rest } = seed;
    return new AccountModel(rest, {
      users: UserIndex.of(users),
      pool: new ExtensionPool(unassigned),
      poolKnown: seed.unassignedKnown,
      scimEnabled: seed.scimEnabled ?? true,
      behaviour: { ...defaultBehaviour, ...behaviour },
      activationEmails: [],
      others: otherExtensions,
      othersKnown: seed.otherExtensions !== undefined,
      times: new Map(),
      counter: { invented: 0 },
    });
  }

  /** A model that starts the same and changes on its own. Copies the indexes, not the users. */
  clone(): AccountModel {
    const { state } = this;
    return new AccountModel(this.seed, {
      ...state,
      users: state.users.clone(),
      pool: state.pool.clone(),
      activationEmails: [...state.activationEmails],
      times: new Map(state.times),
      counter: { ...state.counter },
    });
  }

  /** The same account, from now on with these switches in place of its own. */
  behaving(behaviour: Partial<AccountBehaviour>): AccountModel {
    const copy = this.clone();
    return new AccountModel(copy.seed, { ...copy.state, behaviour: { ...copy.state.behaviour, ...behaviour } });
  }

  /** What the link in an activation e-mail does: the user becomes enabled and gets an extension number. */
  activate(id: string): AccountUser | NotActivatable {
    return activate(this.state, id);
  }

  get behaviour(): AccountBehaviour {
    return this.state.behaviour;
  }

  /** The user with this id. */
  get(id: string): AccountUser | undefined {
    return this.state.users.get(id);
  }

  /** What a user of the account this is a clone of has become here; undefined when it is gone. */
  successor(user: AccountUser): AccountUser | undefined {
    return this.state.users.successor(user);
  }

  /** The user with this userName, letter case aside. */
  findByUserName(userName: string): AccountUser | undefined {
    return this.state.users.withUserName(userName)[0];
  }

  /** The first user with this work e-mail address, letter case aside. */
  findByEmail(email: string): AccountUser | undefined {
    return this.state.users.withEmail(email)[0];
  }

  /** Every user with this work e-mail address; more than one makes an identity provider stop. */
  usersWithEmail(email: string): readonly AccountUser[] {
    return this.state.users.withEmail(email);
  }

  /** The users, in the order they came. */
  users(): Iterable<AccountUser> {
    return this.state.users.values();
  }

  get userCount(): number {
    return this.state.users.size;
  }

  /** Whether the unassigned extensions are known at all. */
  get unassignedKnown(): boolean {
    return this.state.poolKnown;
  }

  /** How many unassigned extensions are left: in all, or of one country (ISO 3166-1 alpha-2). */
  unassignedCount(country?: string): number {
    return this.state.pool.count(country);
  }

  unassigned(): readonly UnassignedExtension[] {
    return [...this.state.pool];
  }

  /** Whether the extensions that are no users are known at all. */
  get otherExtensionsKnown(): boolean {
    return this.state.othersKnown;
  }

  /** Extensions that are no users. */
  get otherExtensions(): readonly OtherExtension[] {
    return this.state.others;
  }

  /** Activation e-mails that creates would have sent (W21). */
  get activationEmails(): readonly ActivationEmail[] {
    return this.state.activationEmails;
  }

  /** Answers one request and moves to the next state. Never throws on what a request holds. */
  handle(request: ScimRequest, context: AccountContext): ScimResponse {
    const mark = request.path.indexOf('?');
    const path = mark < 0 ? request.path : request.path.slice(0, mark);
    const inPath = mark < 0 ? undefined : Object.fromEntries(new URLSearchParams(request.path.slice(mark + 1)));
    const query = inPath === undefined ? (request.query ?? noQuery) : { ...inPath, ...request.query };
    if (path.startsWith('/restapi')) return this.handleRest(request, path, query, context.origin ?? production);
    if (!path.startsWith(scimBase)) return this.handleLegacy(request, path, context);
    const slash = path.indexOf('/', scimBase.length);
    const resource = path.slice(scimBase.length, slash < 0 ? undefined : slash);
    const rest = slash < 0 ? '' : path.slice(slash + 1);
    if (rest.includes('/')) return refusalResponse(new Refusal(404, `${path} does not exist.`, 'R5'));
    const id = decode(rest);
    const isRead = request.method === 'GET' || (request.method === 'POST' && id === '.search');
    if (resource === 'health' && rest === '') return this.health(request.method, path);
    const isOpen = resource === 'ServiceProviderConfig' && this.state.behaviour.providerConfig === 'open';
    const denied = isOpen ? undefined : this.denied(request, isRead);
    if (denied !== undefined) return refusalResponse(denied);
    if (isRead && this.refusesReads) return refusalResponse(scimOff);
    if (resource === 'Users') return this.handleUsers(request, id, query, context.now());
    return this.handleMetadata(request.method, resource, id, query);
  }

  /** Answers `GET /Users?filter=…` as `handle` does, to somebody who may read. */
  lookUp(lookup: UserLookup, { now }: AccountContext): ScimResponse {
    return this.refusesReads ? refusalResponse(scimOff) : listUsers(this.state, { filter: lookup }, now());
  }

  private get refusesReads(): boolean {
    return !this.state.scimEnabled && !this.state.behaviour.readsWhileScimIsOff;
  }

  /** R2, W20: the app's permission, and the person's where RingCentral is taken to ask for one. */
  private denied(request: ScimRequest, isRead: boolean): Refusal | undefined {
    const missing = lacks(request, isRead ? 'ReadAccounts' : 'EditAccounts');
    if (missing !== undefined) return new Refusal(403, missing, isRead ? 'R2' : 'W20');
    const needed = this.state.behaviour.scimUserPermission;
    const { permissions } = this.seed;
    if (isRead || needed === 'unchecked' || permissions === undefined || permissions.includes(needed)) return undefined;
    return new Refusal(403, userPermissionText.replace('{permission}', needed), 'W20');
  }

  /** R12: the unversioned paths of 2021, where the account is taken to have them still. */
  private handleLegacy(request: ScimRequest, path: string, context: AccountContext): ScimResponse {
    const rest = path.startsWith('/scim/') ? path.slice('/scim/'.length) : undefined;
    if (this.state.behaviour.legacyEndpoints && rest === 'health') return this.health(request.method, path);
    const isLegacy = rest === 'ServiceProviderConfig' || (rest === 'Users' && request.method !== 'PUT');
    if (this.state.behaviour.legacyEndpoints && isLegacy) {
      return this.handle({ ...request, path: `${scimBase}${rest}` }, context);
    }
    return refusalResponse(new Refusal(404, `${path} does not exist.`, 'R5'));
  }

  private health(method: string, path: string): ScimResponse {
    if (this.state.behaviour.legacyEndpoints && method === 'GET') return emptyAnswer(200, ['R12']);
    return refusalResponse(new Refusal(404, `${path} does not exist.`, 'R12'));
  }

  private handleUsers(
    request: ScimRequest,
    id: string,
    query: Readonly<Record<string, string>>,
    now: Date,
  ): ScimResponse {
    const { state } = this;
    const { method, body } = request;
    if (id === '') {
      if (method === 'GET') return listUsers(state, query, now);
      if (method === 'POST') return createUser(state, body, now);
    } else if (id === '.search') {
      if (method === 'POST') {
        if (isObject(body)) return listUsers(state, body, now);
        return refusalResponse(new Refusal(400, 'The body must be a SearchRequest message.', 'W31', 'invalidSyntax'));
      }
    } else {
      if (method === 'GET') return getUser(state, id, now);
      if (method === 'PUT') return replaceUser(state, id, body, now);
      if (method === 'PATCH') return patchUser(state, id, body, now);
      if (method === 'DELETE') return deleteUser(state, id);
    }
    return refusalResponse(new Refusal(405, `${method} is not supported here.`, 'R5'));
  }

  private handleMetadata(
    method: string,
    resource: string,
    id: string,
    query: Readonly<Record<string, string>>,
  ): ScimResponse {
    if (method !== 'GET') return refusalResponse(new Refusal(405, `${method} is not supported here.`, 'R5'));
    if (resource === 'ServiceProviderConfig' && id === '') {
      return answer(200, serviceProviderConfig(this.state.behaviour.maximumCount), []);
    }
    if (resource === 'ResourceTypes' || resource === 'Schemas') {
      if (id === '') {
        if (query.filter)
          return refusalResponse(new Refusal(403, provisioningError('filtering-not-allowed').message, 'R8'));
        return answer(200, resource === 'Schemas' ? schemaPage : resourceTypePage, []);
      }
      const found = findMetadata(resource, id);
      if (found !== undefined) return answer(200, found, []);
    }
    return refusalResponse(new Refusal(404, `${resource} ${id} is not found.`.replace('  ', ' '), 'R5'));
  }

  private handleRest(
    request: ScimRequest,
    path: string,
    query: Readonly<Record<string, string>>,
    origin: string,
  ): ScimResponse {
    if (path === '/restapi' && request.method === 'GET') return apiVersions(origin);
    const scope = findEndpoint(request.method, path)?.scope;
    const denied = scope && lacks(request, scope);
    if (denied !== undefined) return platformRefusal(403, 'CMN-401', denied);
    const { account, signedInAs, permissions, directoryIntegration } = this.seed;
    const context = { state: this.state, account, signedInAs, permissions, directoryIntegration, origin };
    return handleRest(context, request.method, path, query, request.body);
  }
}
