import { type AccountUser, extensionNumber, workEmail } from './scim-user';

/** One user is the rule, and plans add thousands. */
type Ids = string | readonly string[];

const nobody: readonly AccountUser[] = [];

function addTo(index: Map<string, Ids>, key: string | undefined, id: string): void {
  if (key === undefined) return;
  const ids = index.get(key);
  index.set(key, ids === undefined ? id : typeof ids === 'string' ? [ids, id] : [...ids, id]);
}

function removeFrom(index: Map<string, Ids>, key: string | undefined, id: string): void {
  if (key === undefined) return;
  const before = index.get(key) ?? [];
  const ids = (typeof before === 'string' ? [before] : before).filter((candidate) => candidate !== id);
  if (ids.length === 0) index.delete(key);
  else index.set(key, ids);
}

/** `new Map(map)` makes a pair for every entry on the way. */
function copyOf<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  const copy = new Map<string, V>();
  map.forEach((value, key) => {
    copy.set(key, value);
  });
  return copy;
}

/** The users of an account, found by id, userName, work e-mail and extension number; names and e-mails ignore case. */
export class UserIndex {
  private constructor(
    private readonly byId: Map<string, AccountUser>,
    private readonly byUserName: Map<string, Ids>,
    private readonly byEmail: Map<string, Ids>,
    private readonly byExtension: Map<string, Ids>,
  ) {}

  static of(users: Iterable<AccountUser>): UserIndex {
    const index = new UserIndex(new Map(), new Map(), new Map(), new Map());
    for (const user of users) index.set(user);
    return index;
  }

  /** A copy that changes on its own; users are shared, since they never change in place. */
  clone(): UserIndex {
    return new UserIndex(copyOf(this.byId), copyOf(this.byUserName), copyOf(this.byEmail), copyOf(this.byExtension));
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
    return this.all(this.byUserName.get(userName.toLowerCase()));
  }

  withEmail(email: string): readonly AccountUser[] {
    return this.all(this.byEmail.get(email.toLowerCase()));
  }

  withExtension(number: string): readonly AccountUser[] {
    return this.all(this.byExtension.get(number));
  }

  private all(ids: Ids | undefined): readonly AccountUser[] {
    if (ids === undefined) return nobody;
    if (typeof ids !== 'string') return ids.flatMap((id) => this.byId.get(id) ?? []);
    const only = this.byId.get(ids);
    return only === undefined ? nobody : [only];
  }

  /** Adds a user, or puts it in the place of the one with its id. */
  set(user: AccountUser): void {
    const before = this.byId.get(user.id);
    this.byId.set(user.id, user);
    this.move(this.byUserName, before?.scim.userName.toLowerCase(), user.scim.userName.toLowerCase(), user.id);
    this.move(this.byEmail, before && emailKey(before), emailKey(user), user.id);
    this.move(this.byExtension, before && extensionNumber(before.scim), extensionNumber(user.scim), user.id);
  }

  private move(index: Map<string, Ids>, from: string | undefined, to: string | undefined, id: string): void {
    if (from === to) return;
    removeFrom(index, from, id);
    addTo(index, to, id);
  }

  delete(id: string): void {
    const user = this.byId.get(id);
    if (user === undefined) return;
    this.byId.delete(id);
    removeFrom(this.byUserName, user.scim.userName.toLowerCase(), id);
    removeFrom(this.byEmail, emailKey(user), id);
    removeFrom(this.byExtension, extensionNumber(user.scim), id);
  }
}

function emailKey(user: AccountUser): string | undefined {
  return workEmail(user.scim)?.toLowerCase();
}
