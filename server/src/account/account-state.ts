import type { AccountBehaviour } from './behaviour';
import type { ExtensionPool } from './extension-pool';
import type { OtherExtension } from './snapshot';
import type { UserIndex } from './user-index';

/** An activation e-mail RingCentral would have sent (W21). */
export interface ActivationEmail {
  readonly userId: string;
  readonly to: string;
}

/** When a user was made and last changed, ISO 8601. */
export interface UserTimes {
  readonly created: string;
  readonly lastModified: string;
}

/** What changes while an account is worked on. */
export interface AccountState {
  readonly users: UserIndex;
  readonly pool: ExtensionPool;
  /** False when nobody could read the unassigned extensions: then a create takes an invented one. */
  readonly poolKnown: boolean;
  readonly scimEnabled: boolean;
  readonly behaviour: AccountBehaviour;
  readonly activationEmails: ActivationEmail[];
  /** Extensions that are no users; they never change. */
  readonly others: readonly OtherExtension[];
  /** False when nobody could read them all: then a number that seems free may be taken. */
  readonly othersKnown: boolean;
  /** By user id; only filled when `metaDates` is `kept`. */
  readonly times: Map<string, UserTimes>;
  readonly counter: { invented: number };
}
