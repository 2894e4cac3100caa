import type { AccountUser } from '../../../server/src/account/scim-user';
import type { AccountSnapshot } from '../../../server/src/account/snapshot';

/** What a file holds: the text an editor has of it, or its bytes as they were read. */
export type FileContent = string | Uint8Array;

/** The people of a plan: `name` tells CSV from JSON. */
export interface PeopleFile {
  readonly name: string;
  readonly content: FileContent;
}

/** A snapshot of an account. `stamp` is another one whenever the content is: what was read of it need not be read again. */
export interface SnapshotFile {
  readonly name: string;
  readonly content: FileContent;
  readonly stamp?: string;
}

/**
 * The account of a plan: a snapshot file, or one that was read from RingCentral, whose users come in pieces of their own
 * (`accountUsers`) so that sending them does not hold up whoever sends. `key` tells one reading from another.
 */
export type AccountTexts =
  | ({ readonly kind: 'file' } & SnapshotFile)
  | {
      readonly kind: 'read';
      readonly key: number;
      /** How many users were sent: a worker that has fewer began after some of them. */
      readonly count: number;
      readonly rest: Omit<AccountSnapshot, 'users'>;
    };

/** A piece of the users of an account that was read. */
export interface AccountUsers {
  readonly key: number;
  readonly users: readonly AccountUser[];
}
