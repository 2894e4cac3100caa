import { LayeredMap } from './layered-map';
import { type AccountUser, extensionNumber, workEmail } from './scim-user';

/** Who has a name, an address or a number: one user is the rule, and a list for each would cost more than the rest. */
type Found = AccountUser | readonly AccountUser[];

const nobody: readonly AccountUser[] = [];

function add(index: LayeredMap<Found>, key: string | undefined, user: AccountUser): void {
  if (key === undefined) return;
  const found = index.get(key);
  index.set(key, found === undefined ? user : [...listOf(found), user]);
}

function remove(index: LayeredMap<Found>, key: string | undefined, { id }: AccountUser): void {
  if (key === undefined) return;
  const [first, ...others] = listOf(index.get(key)).filter((user) => user.id !== id);
  if (first === undefined) index.delete(key);
  else index.set(key, others.length === 0 ? first : [first, ...others]);
}

/** Puts a user in the place of the one with its id. */
function replace(index: LayeredMap<Found>, key: string | undefined, user: AccountUser): void {
  if (key === undefined) return;
  const found = index.get(key);
  index.replace(key, isList(found) ? found.map((other) => (other.id === user.id ? user : other)) : user);
}

function isList(found: Found | undefined): found is readonly AccountUser[] {
  return Array.isArray(found);
}

function listOf(found: Found | undefined): readonly AccountUser[] {
  return found === undefined ? nobody : isList(found) ? found : [found];
}

/** The users of an account, found by id, userName, work e-mail and extension number; names and e-mails ignore case. */
export class UserIndex {
  private constructor(
    private readonly byId: LayeredMap<AccountUser>,
    private readonly byUserName: LayeredMap<Found>,
    /** Those alone whose e-mail address is not their userName, which RingCentral wants it to be (W10). */
    private readonly byOtherEmail: LayeredMap<Found>,
    /** Made when an extension number is looked for: most plans never do. */
    private byExtension: LayeredMap<Found> | undefined,
    /** Whether each of the users it was made of has an id and a userName that no other of them has. */
    readonly isUnique: boolean,
  ) {}

  /**
   * The index of a list, made once: a file is searched for doubles with the index that the account then works with. What
   * is returned changes on its own.
   */
  static of(users: readonly AccountUser[]): UserIndex {
    let index = indexes.get(users);
    if (index === undefined) {
      index = UserIndex.make(users);
      indexes.set(users, index);
    }
    return index.clone();
  }

  private static make(users: readonly AccountUser[]): UserIndex {
    const byId = new Map<string, AccountUser>();
    const byUserName = new Map<string, AccountUser>();
    const byOtherEmail = new Map<string, AccountUser>();
    let otherEmails = 0;
    for (const user of users) {
      byId.set(user.id, user);
      byUserName.set(nameKey(user), user);
      const email = otherEmailKey(user);
      if (email === undefined) continue;
      byOtherEmail.set(email, user);
      otherEmails++;
    }
    const isUnique = byId.size === users.length && byUserName.size === users.length;
    if (isUnique && byOtherEmail.size === otherEmails)
      return new UserIndex(
        new LayeredMap(byId),
        new LayeredMap(byUserName),
        new LayeredMap(byOtherEmail),
        undefined,
        true,
      );
    const index = new UserIndex(new LayeredMap(), new LayeredMap(), new LayeredMap(), undefined, isUnique);
    for (const user of users) index.set(user);
    return index;
  }

  /** A copy that changes on its own; users are shared, since they never change in place. Costs what changed so far. */
  clone(): UserIndex {
    const { byId, byUserName, byOtherEmail, byExtension, isUnique } = this;
    return new UserIndex(byId.clone(), byUserName.clone(), byOtherEmail.clone(), byExtension?.clone(), isUnique);
  }

  get size(): number {
    return this.byId.size;
  }

  values(): Iterable<AccountUser> {
    return this.byId.values();
  }

  get(id: string): AccountUser | undefined {
    return this.byId.get(id);
  }

  /** What a user of the index this was copied from is by now. @see LayeredMap.successor */
  successor(user: AccountUser): AccountUser | undefined {
    return this.byId.successor(user.id, user);
  }

  withUserName(userName: string): readonly AccountUser[] {
    return listOf(this.byUserName.get(userName.toLowerCase()));
  }

  /** Those whose userName it is too come first. */
  withEmail(email: string): readonly AccountUser[] {
    const key = email.toLowerCase();
    const named = listOf(this.byUserName.get(key)).filter((user) => emailKey(user) === key);
    const others = this.byOtherEmail.size === 0 ? nobody : listOf(this.byOtherEmail.get(key));
    return others.length === 0 ? named : [...named, ...others];
  }

  withExtension(number: string): readonly AccountUser[] {
    this.byExtension ??= this.extensions();
    return listOf(this.byExtension.get(number));
  }

  private extensions(): LayeredMap<Found> {
    const index = new LayeredMap<Found>();
    for (const user of this.values()) add(index, extensionKey(user), user);
    return index;
  }

  /** Adds a user, or puts it in the place of the one with its id. */
  set(user: AccountUser): void {
    const before = this.byId.get(user.id);
    if (before !== undefined) return this.replace(before, user);
    this.byId.set(user.id, user);
    add(this.byUserName, nameKey(user), user);
    add(this.byOtherEmail, otherEmailKey(user), user);
    if (this.byExtension !== undefined) add(this.byExtension, extensionKey(user), user);
  }

  /** Puts a user in the place of one that is here and has the same id. */
  replace(before: AccountUser, user: AccountUser): void {
    this.byId.replace(user.id, user);
    place(this.byUserName, nameKey, before, user);
    place(this.byOtherEmail, otherEmailKey, before, user);
    if (this.byExtension !== undefined) place(this.byExtension, extensionKey, before, user);
  }

  delete(id: string): void {
    const user = this.byId.get(id);
    if (user === undefined) return;
    this.byId.delete(id);
    remove(this.byUserName, nameKey(user), user);
    remove(this.byOtherEmail, otherEmailKey(user), user);
    if (this.byExtension !== undefined) remove(this.byExtension, extensionKey(user), user);
  }
}

/** By the list they are of, for as long as somebody has the list. */
const indexes = new WeakMap<readonly AccountUser[], UserIndex>();

type KeyOf = (user: AccountUser) => string | undefined;

function place(index: LayeredMap<Found>, keyOf: KeyOf, before: AccountUser, user: AccountUser): void {
  const key = keyOf(user);
  const old = keyOf(before);
  if (old === key) return replace(index, key, user);
  remove(index, old, before);
  add(index, key, user);
}

function nameKey({ scim }: AccountUser): string {
  return scim.userName.toLowerCase();
}

function emailKey({ scim }: AccountUser): string | undefined {
  return workEmail(scim)?.toLowerCase();
}

function otherEmailKey(user: AccountUser): string | undefined {
  const { scim } = user;
  if (workEmail(scim) === scim.userName) return undefined;
  const key = emailKey(user);
  return key === nameKey(user) ? undefined : key;
}

function extensionKey({ scim }: AccountUser): string | undefined {
  return extensionNumber(scim);
}
