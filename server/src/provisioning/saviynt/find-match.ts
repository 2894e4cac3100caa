import type { AccountModel } from '../../account/account-model';
import type { AccountUser } from '../../account/scim-user';
import type { Scope } from '../../expressions/kit/scope';
import { Unknown } from '../../expressions/kit/value';
import type { Match } from '../plan/match';
import { KeyFailure, type KeyValue, type MatchKey } from './match-key';
import { type PathStep, valueAtPath } from './property-path';

type By = 'userName' | 'e-mail';

/**
 * Looks a person up as EIC does: by the account name, which the import takes from userName and the create sends. The
 * e-mail address is used when the import names accounts by it, or when the connector sends no userName. Where there is
 * no create to say how accounts are named, the person's own user name and e-mail address in EIC are tried.
 */
export function findMatch(
  key: MatchKey,
  namePath: readonly PathStep[] | undefined,
  scope: Scope,
  account: AccountModel,
): Match {
  const match = findByKey(key, namePath, scope, account);
  if (match.result === 'one' || match.result === 'many' || key.parameter === 'CreateAccountJSON') return match;
  let missed = match;
  for (const property of ['username', 'email']) {
    const value = valueAtPath(scope.values?.user, [property]);
    if (typeof value !== 'string' || value === '') continue;
    for (const by of ['userName', 'e-mail'] as const) {
      const own = lookUp(value, by, account);
      if (own.result !== 'none') return own;
      missed = own;
    }
  }
  return missed;
}

function findByKey(
  key: MatchKey,
  namePath: readonly PathStep[] | undefined,
  scope: Scope,
  account: AccountModel,
): Match {
  const isNamedByEmail = namePath?.[0] === 'emails';
  const preferred = isNamedByEmail ? key.email(scope) : key.userName(scope);
  if (preferred !== undefined) return lookUp(preferred, isNamedByEmail ? 'e-mail' : 'userName', account);
  const other = isNamedByEmail ? key.userName(scope) : key.email(scope);
  return lookUp(other, isNamedByEmail ? 'userName' : 'e-mail', account);
}

function lookUp(value: KeyValue, by: By, account: AccountModel): Match {
  if (value instanceof Unknown) return { result: 'unknown', user: undefined, key: '', by, reason: value.reason };
  if (value instanceof KeyFailure) return { result: 'failed', user: undefined, key: '', by, reason: value.reason };
  if (value === undefined || value === '') {
    const reason = 'neither userName nor an e-mail address is in the request, so nobody can be looked for';
    return { result: 'unknown', user: undefined, key: '', by, reason };
  }
  if (by === 'userName') return found(account.findByUserName(value), value, by);
  const users = account.usersWithEmail(value);
  if (users.length > 1) {
    const reason = `${users.length} users of the account have the e-mail address ${value}`;
    return { result: 'many', user: undefined, key: value, by, reason };
  }
  return found(users[0], value, by);
}

function found(user: AccountUser | undefined, key: string, by: By): Match {
  return { result: user === undefined ? 'none' : 'one', user, key, by, reason: undefined };
}
