import type { AccountModel } from '../../account/account-model';
import { type AccountUser, extensionNumber, workEmail } from '../../account/scim-user';
import { matchesWildcard } from './wildcard';

/** Whom a plan must leave alone, and why: `it is the user RingCentral is signed in as`. */
export interface ProtectedUsers {
  readonly reasons: ReadonlyMap<string, string>;
  /** Those of the patterns that are nobody of the account, in their order. */
  readonly unmatched: readonly string[];
}

/**
 * Finds the protected users of an account by their ids.
 * @param patterns e-mail addresses or userNames, letter case aside and with `*` for any characters; ids; extension numbers
 */
export function findProtected(account: AccountModel, patterns: readonly string[]): ProtectedUsers {
  const reasons = new Map<string, string>();
  const own = account.seed.signedInAs;
  if (own !== undefined) reasons.set(own, 'is the user RingCentral is signed in as: every later request would fail');
  const sought = patterns.map((written) => ({ written, pattern: written.trim().toLowerCase() }));
  const found = new Set<string>();
  for (const user of account.users()) {
    if (user.isAdministrator === true) setFirst(reasons, user.id, 'is an administrator of the account');
    if (sought.length === 0) continue;
    const names = namesOf(user);
    for (const { written, pattern } of sought) {
      if (!names.some((name) => matchesWildcard(pattern, name))) continue;
      found.add(written);
      setFirst(reasons, user.id, `is protected by ${JSON.stringify(written)}`);
    }
  }
  return { reasons, unmatched: patterns.filter((pattern) => !found.has(pattern)) };
}

function namesOf(user: AccountUser): readonly string[] {
  const names = [user.id, user.scim.userName, workEmail(user.scim), extensionNumber(user.scim)];
  return names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

function setFirst(reasons: Map<string, string>, id: string, reason: string): void {
  if (!reasons.has(id)) reasons.set(id, reason);
}
