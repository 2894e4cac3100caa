import { isObject } from '../json/value';
import { provisioningError } from '../knowledge/ringcentral/errors';
import { grants } from '../knowledge/ringcentral/scopes';
import type { AccountState, ActivationEmail } from './account-state';
import { type AccountBehaviour, defaultBehaviour } from './behaviour';
import { ExtensionPool } from './extension-pool';
import { answer, Refusal, refusalResponse, type ScimRequest, type ScimResponse } from './message';
import { getUser, listUsers } from './read-operations';
import { handleRest, platformRefusal } from './rest-operations';
import type { AccountUser } from './scim-user';
import { findMetadata, resourceTypePage, schemaPage, serviceProviderConfig } from './service-metadata';
import type { AccountSnapshot, UnassignedExtension } from './snapshot';
import { UserIndex } from './user-index';
import { createUser, deleteUser, patchUser, replaceUser } from './write-operations';

export interface AccountContext {
  readonly now: () => Date;
}

const scimBase = '/scim/v2/';
const noQuery: Readonly<Record<string, string>> = {};
const permissionText = provisioningError('app-permission').message;

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
    readonly seed: Omit<AccountSnapshot, 'users' | 'unassigned'>,
    private readonly state: AccountState,
  ) {}

  /**
   * A model of the account a snapshot describes.
   * @param behaviour choices where RingCentral does not say; the rest as `defaultBehaviour`
   */
  static fromSeed(seed: AccountSnapshot, behaviour: Partial<AccountBehaviour> = {}): AccountModel {
    const { users, unassigned, ...rest } = seed;
    return new AccountModel(rest, {
      users: UserIndex.of(users),
      pool: new ExtensionPool(unassigned),
      poolKnown: seed.unassignedKnown,
      scimEnabled: seed.scimEnabled ?? true,
      behaviour: { ...defaultBehaviour, ...behaviour },
      activationEmails: [],
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
      counter: { ...state.counter },
    });
  }

  get behaviour(): AccountBehaviour {
    return this.state.behaviour;
  }

  /** The user with this id. */
  get(id: string): AccountUser | undefined {
    return this.state.users.get(id);
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
    if (path.startsWith('/restapi/v1.0/')) return this.handleRest(request, path, query);
    if (!path.startsWith(scimBase)) return refusalResponse(new Refusal(404, `${path} does not exist.`, 'R5'));
    const slash = path.indexOf('/', scimBase.length);
    const resource = path.slice(scimBase.length, slash < 0 ? undefined : slash);
    const rest = slash < 0 ? '' : path.slice(slash + 1);
    if (rest.includes('/')) return refusalResponse(new Refusal(404, `${path} does not exist.`, 'R5'));
    const id = decode(rest);
    const isRead = request.method === 'GET' || (request.method === 'POST' && id === '.search');
    const denied = lacks(request, isRead ? 'ReadAccounts' : 'EditAccounts');
    if (denied !== undefined) return refusalResponse(new Refusal(403, denied, isRead ? 'R2' : 'W20'));
    const off = isRead && !this.state.scimEnabled && !this.state.behaviour.readsWhileScimIsOff;
    if (off) return refusalResponse(new Refusal(403, provisioningError('scim-off').message, 'W4'));
    if (resource === 'Users') return this.handleUsers(request, id, query, context.now());
    return this.handleMetadata(request.method, resource, id, query);
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

  private handleRest(request: ScimRequest, path: string, query: Readonly<Record<string, string>>): ScimResponse {
    const needsScope = !path.endsWith('/authz-profile/check');
    const denied = needsScope ? lacks(request, 'ReadAccounts') : undefined;
    if (denied !== undefined) return platformRefusal(403, 'CMN-401', denied);
    if (request.method !== 'GET') return platformRefusal(405, 'CMN-120', 'Method is not supported');
    const { account, signedInAs, permissions } = this.seed;
    return handleRest({ state: this.state, account, signedInAs, permissions }, path, query);
  }
}
