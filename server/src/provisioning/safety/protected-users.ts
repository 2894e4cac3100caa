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
  const sought = new Sought(patterns);
  for (const user of account.users()) {
    if (user.isAdministrator === true) setFirst(reasons, user.id, 'is an administrator of the account');
    if (patterns.length === 0) continue;
    const first = sought.fit(namesOf(user));
    if (first !== undefined) setFirst(reasons, user.id, `is protected by ${JSON.stringify(first)}`);
  }
  return { reasons, unmatched: sought.unmatched };
}

/** Patterns, of which those without `*` are looked up: a file may name as many people as the account has. */
class Sought {
  /** Without case, in the order of the patterns. */
  private readonly known: readonly string[];
  /** Where each of those without `*` stands first. */
  private readonly exact = new Map<string, number>();
  private readonly wild: number[] = [];
  private readonly found = new Set<string>();

  constructor(private readonly patterns: readonly string[]) {
    this.known = patterns.map((written) => written.trim().toLowerCase());
    for (const [index, pattern] of this.known.entries())
      if (pattern.includes('*')) this.wild.push(index);
      else if (!this.exact.has(pattern)) this.exact.set(pattern, index);
  }

  /** The first of the patterns that somebody with these names fits, as written. */
  fit(names: readonly string[]): string | undefined {
    const isFitting = (index: number) => names.some((name) => matchesWildcard(this.known[index] ?? '', name));
    const fitting = [...names.map((name) => this.exact.get(name)), ...this.wild.filter(isFitting)];
    let first = Number.POSITIVE_INFINITY;
    for (const index of fitting) {
      if (index === undefined) continue;
      this.found.add(this.known[index] ?? '');
      first = Math.min(first, index);
    }
    return this.patterns[first];
  }

  get unmatched(): readonly string[] {
    return this.patterns.filter((_, index) => !this.found.has(this.known[index] ?? ''));
  }
}

function namesOf(user: AccountUser): readonly string[] {
  const names = [user.id, user.scim.userName, workEmail(user.scim), extensionNumber(user.scim)];
  return names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

function setFirst(reasons: Map<string, string>, id: string, reason: string): void {
  if (!reasons.has(id)) reasons.set(id, reason);
}
