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
  ) {}

  static of(users: Iterable<AccountUser>): UserIndex {
    const all = [...users];
    const byId = uniqueIndex(all, ({ id }) => id);
    const byUserName = uniqueIndex(all, nameKey);
    const byOtherEmail = uniqueIndex(all, otherEmailKey);
    if (byId !== undefined && byUserName !== undefined && byOtherEmail !== undefined)
      return new UserIndex(new LayeredMap(byId), new LayeredMap(byUserName), new LayeredMap(byOtherEmail), undefined);
    const index = new UserIndex(new LayeredMap(), new LayeredMap(), new LayeredMap(), undefined);
    for (const user of all) index.set(user);
    return index;
  }

  /** A copy that changes on its own; users are shared, since they never change in place. Costs what changed so far. */
  clone(): UserIndex {
    const { byId, byUserName, byOtherEmail, byExtension } = this;
    return new UserIndex(byId.clone(), byUserName.clone(), byOtherEmail.clone(), byExtension?.clone());
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
    if (before === undefined) this.byId.set(user.id, user);
    else this.byId.replace(user.id, user);
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

type KeyOf = (user: AccountUser) => string | undefined;

/** Users by a key that each has alone; undefined when two have the same. */
function uniqueIndex(users: readonly AccountUser[], keyOf: KeyOf): Map<string, AccountUser> | undefined {
  const index = new Map<string, AccountUser>();
  let keys = 0;
  for (const user of users) {
    const key = keyOf(user);
    if (key === undefined) continue;
    index.set(key, user);
    keys++;
    if (index.size < keys) return undefined;
  }
  return index;
}

function place(index: LayeredMap<Found>, keyOf: KeyOf, before: AccountUser | undefined, user: AccountUser): void {
  const key = keyOf(user);
  if (before === undefined) return add(index, key, user);
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
  const key = emailKey(user);
  return key === nameKey(user) ? undefined : key;
}

function extensionKey({ scim }: AccountUser): string | undefined {
  return extensionNumber(scim);
}
