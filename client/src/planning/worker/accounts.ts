import { AccountModel } from '../../../../server/src/account/account-model';
import type { AccountUser } from '../../../../server/src/account/scim-user';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import { decodeText } from '../../../../server/src/text/decode';
import { snapshotOf } from '../../inputs/account/snapshot-text';
import type { AccountTexts, AccountUsers, FileContent, SnapshotFile } from '../texts';
import { readingAccount } from '../unreadable-account';

/** Accounts of files are kept as long as their files come to no more than this together, in bytes. */
const mostKept = 64 * 1024 * 1024;

interface KeptFile {
  readonly stamp: string;
  readonly size: number;
  readonly model: AccountModel;
}

/**
 * The accounts plans are made against. One that was read from RingCentral arrives in pieces and is kept for the next plan;
 * so is what was read of the files of late.
 */
export class Accounts {
  #key: number | undefined;
  #users: AccountUser[] = [];
  #model: AccountModel | undefined;
  /** The one used last comes first. */
  #files: readonly KeptFile[] = [];

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
    if (account.kind === 'file') return this.#modelOfFile(account);
    // Nobody is in an account without users, and then no piece came.
    if (account.key !== this.#key) this.add({ key: account.key, users: [] });
    if (this.#users.length !== account.count)
      throw new Error('The account that was read is not kept any more. Plan again.');
    this.#model ??= AccountModel.fromSeed({ ...account.rest, users: this.#users });
    return this.#model;
  }

  #modelOfFile(file: SnapshotFile): AccountModel {
    const { stamp, content } = file;
    const known = this.#files.find((kept) => kept.stamp === stamp);
    const model = known?.model ?? readingAccount(() => AccountModel.fromSeed(snapshotIn(file)));
    if (stamp === undefined) return model;
    const others = this.#files.filter((kept) => kept.stamp !== stamp);
    let size = 0;
    this.#files = [{ stamp, size: content.length, model }, ...others].filter((kept, index) => {
      size += kept.size;
      return index === 0 || size <= mostKept;
    });
    return model;
  }
}

/** Reads a snapshot. @throws {Error} for a person, when it is none */
export function snapshotIn({ name, content }: SnapshotFile): AccountSnapshot {
  return snapshotOf(name, textOf(content));
}

/** A file as text, however it came. */
export function textOf(content: FileContent): string {
  return typeof content === 'string' ? content : decodeText(content).text;
}
