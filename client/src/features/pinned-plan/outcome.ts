import type { PinnedPlan } from './planner';

/** What can be said about the sample user and a mapping. */
export type PinnedOutcome =
  /** Nobody is chosen, or the file with the person is gone. */
  | { readonly kind: 'nobody' }
  /** No account is chosen for the mapping, or it is not there any more. */
  | { readonly kind: 'noAccount'; readonly person: string }
  /** The account is on a server, and is read only when somebody asks for it. */
  | { readonly kind: 'notRead'; readonly person: string; readonly account: string }
  | {
      readonly kind: 'failed';
      /** What cannot be read or planned with. */
      readonly part: 'mapping' | 'people' | 'account';
      readonly person: string;
      /** Names the file and the place in it. */
      readonly reason: string;
      /** The last plan there was, which the text of now does not belong to. */
      readonly before: Planned | undefined;
    }
  | Planned;

export interface Planned extends PinnedPlan {
  readonly kind: 'planned';
  readonly person: string;
  /** What people call the files: `users.csv`, `account.json`. */
  readonly people: string;
  readonly account: string;
}
