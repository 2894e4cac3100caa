import { AccountModel } from '../../../../server/src/account/account-model';
import type { AccountUser } from '../../../../server/src/account/scim-user';
import { decodeText } from '../../../../server/src/text/decode';
import { snapshotOf } from '../../inputs/account/snapshot-text';
import type { AccountTexts, AccountUsers, FileContent } from '../texts';
import { readingAccount } from '../unreadable-account';

/** The accounts plans are made against. One that was read from RingCentral arrives in pieces and is kept for the next plan. */
export class Accounts {
  #key: number | undefined;
  #users: AccountUser[] = [];
  #model: AccountModel | undefined;

  /** Takes a piece of an account that was read; the pieces of another one before it are forgotten. */
  add({ key, users }: AccountUsers): void {
    if (key !== this.#key) {
      this.#key = key;
      this.#users = [];
      this.#model = undefined;
    }
    for (const user of users) this.#users.push(user);
  }

  /**
   * @throws {UnreadableAccount} when a file is no snapshot
   * @throws {Error} for a person, when not everybody of an account that was read has arrived here
   */
  modelOf(account: AccountTexts): AccountModel {
    if (account.kind === 'file')
      return readingAccount(() => AccountModel.fromSeed(snapshotOf(account.name, textOf(account.content))));
    // Nobody is in an account without users, and then no piece came.
    if (account.key !== this.#key) this.add({ key: account.key, users: [] });
    if (this.#users.length !== account.count)
      throw new Error('The account that was read is not kept any more. Plan again.');
    this.#model ??= AccountModel.fromSeed({ ...account.rest, users: this.#users });
    return this.#model;
  }
}

/** A file as text, however it came. */
export function textOf(content: FileContent): string {
  return typeof content === 'string' ? content : decodeText(content).text;
}
