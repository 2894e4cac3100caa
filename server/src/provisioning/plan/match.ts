import type { AccountUser } from '../../account/scim-user';

/** Whom of the account a person is. */
export interface Match {
  readonly result: 'one' | 'none' | 'many' | 'unknown' | 'failed';
  readonly user: AccountUser | undefined;
  /** What was looked for; '' when nothing could be. */
  readonly key: string;
  /** The attribute that was looked at, in the words of the provider: `userName`, `e-mail`. */
  readonly by: string;
  /** Why it is unknown or failed. */
  readonly reason: string | undefined;
}
