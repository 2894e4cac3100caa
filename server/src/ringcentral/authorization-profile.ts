import { isObject } from '../json/value';
import type { AccountClient } from './account-client';
import { AccountError } from './account-error';

const PATH = '/restapi/v1.0/account/~/extension/~/authz-profile';

/** The scopes in which the person signed in has a permission, by its id such as `AddRemoveUsers`. */
export type AuthorizationProfile = ReadonlyMap<string, readonly string[]>;

/**
 * What the role of the person signed in permits (API reference, readAuthorizationProfile): one request of the Medium
 * group, for which no permission is needed.
 * @throws AccountError
 */
export async function readAuthorizationProfile(
  client: AccountClient,
  signal?: AbortSignal,
): Promise<AuthorizationProfile> {
  const { body } = await client.get(PATH, {}, signal);
  if (!isObject(body) || !Array.isArray(body.permissions)) throw unreadable('no "permissions"');
  const granted: readonly unknown[] = body.permissions;
  return new Map(granted.map(readPermission));
}

/** A permission that cannot be read makes the whole unknown: it would look like one the person lacks, or has everywhere. */
function readPermission(granted: unknown): readonly [string, readonly string[]] {
  const { permission, scopes } = isObject(granted) ? granted : {};
  const id = isObject(permission) ? permission.id : undefined;
  const listed: unknown = scopes ?? [];
  if (typeof id !== 'string' || !Array.isArray(listed)) throw unreadable('a permission without an id or scopes');
  if (!listed.every((scope) => typeof scope === 'string')) throw unreadable('a scope that is no text');
  return [id, listed];
}

function unreadable(what: string): AccountError {
  return new AccountError('unexpected', `The answer has ${what}.`, { request: `GET ${PATH}` });
}

/** Scopes that reach no other user (API reference, PermissionScopes). */
const NOT_USERS: ReadonlySet<string> = new Set(['Self', 'NonUserExtensions']);

/** The permissions that hold for other users too, in the order of the profile. */
export function permissionsOverUsers(profile: AuthorizationProfile): readonly string[] {
  return [...profile].filter(([, scopes]) => reaches(scopes, (scope) => !NOT_USERS.has(scope))).map(([id]) => id);
}

const ALL: ReadonlySet<string> = new Set(['Account', 'AllExtensions', 'Federation']);

/** Whether a list of extensions may lack some, because the person may read those of users alone, or their own. */
export function readsOnlySome(profile: AuthorizationProfile): boolean {
  const scopes = profile.get('ReadExtensions');
  return scopes !== undefined && !reaches(scopes, (scope) => ALL.has(scope));
}

/** Without scopes a permission is not restricted. */
function reaches(scopes: readonly string[], isReached: (scope: string) => boolean): boolean {
  return scopes.length === 0 || scopes.some(isReached);
}
