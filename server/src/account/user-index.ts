import { LayeredMap } from './layered-map';
import { type AccountUser, extensionNumber, workEmail } from './scim-user';

/** One user is the rule, and plans add thousands. */
type Ids = string | readonly string[];

const nobody: readonly AccountUser[] = [];

function addTo(index: LayeredMap<Ids>, key: string | undefined, id: string): void {
  if (key === undefined) return;
  const ids = index.get(key);
  index.set(key, ids === undefined ? id : typeof ids === 'string' ? [ids, id] : [...ids, id]);
}

function removeFrom(index: LayeredMap<Ids>, key: string | undefined, id: string): void {
  if (key === undefined) return;
  const before = index.get(key) ?? [];
  const ids = (typeof before === 'string' ? [before] : before).filter((candidate) => candidate !== id);
  if (ids.length === 0) index.delete(key);
  else index.set(key, ids);
}

/** The users of an account, found by id, userName, work e-mail and extension number; names and e-mails ignore case. */
export class UserIndex {
  private constructor(
    private readonly byId: LayeredMap<AccountUser>,
    private readonly byUserName: LayeredMap<Ids>,
    private readonly byEmail: LayeredMap<Ids>,
    /** Made when an extension number is looked for: most plans never do. */
    private byExtension: LayeredMap<Ids> | undefined,
  ) {}

  static of(users: Iterable<AccountUser>): UserIndex {
    const index = new UserIndex(new LayeredMap(), new LayeredMap(), new LayeredMap(), undefined);
    for (const user of users) index.set(user);
    return index;
  }

  /** A copy that changes on its own; users are shared, since they never change in place. Costs what changed so far. */
  clone(): UserIndex {
    const { byId, byUserName, byEmail, byExtension } = this;
    return new UserIndex(byId.clone(), byUserName.clone(), byEmail.clone(), byExtension?.clone());
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
    this.byExtension ??= this.extensions();
    return this.all(this.byExtension.get(number));
  }

  private extensions(): LayeredMap<Ids> {
    const index = new LayeredMap<Ids>();
    for (const user of this.values()) addTo(index, extensionNumber(user.scim), user.id);
    return index;
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
    move(this.byUserName, before?.scim.userName.toLowerCase(), user.scim.userName.toLowerCase(), user.id);
    move(this.byEmail, before && emailKey(before), emailKey(user), user.id);
    if (this.byExtension !== undefined)
      move(this.byExtension, before && extensionNumber(before.scim), extensionNumber(user.scim), user.id);
  }

  delete(id: string): void {
    const user = this.byId.get(id);
    if (user === undefined) return;
    this.byId.delete(id);
    removeFrom(this.byUserName, user.scim.userName.toLowerCase(), id);
    removeFrom(this.byEmail, emailKey(user), id);
    if (this.byExtension !== undefined) removeFrom(this.byExtension, extensionNumber(user.scim), id);
  }
}

function move(index: LayeredMap<Ids>, from: string | undefined, to: string | undefined, id: string): void {
  if (from === to) return;
  removeFrom(index, from, id);
  addTo(index, to, id);
}

function emailKey(user: AccountUser): string | undefined {
  return workEmail(user.scim)?.toLowerCase();
}
