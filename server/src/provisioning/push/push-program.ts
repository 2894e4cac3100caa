import type { AccountUser } from '../../account/scim-user';
import type { PlanTotals } from '../plan/tally';
import type { SampleUser } from '../users/user';
import type { PushContext } from './context';
import type { UserBody } from './user-body';
import type { PushValue } from './values';

/** What a provider wants for a person, before RingCentral is asked. */
export interface Standing {
  /** `push`: RingCentral shall have them as they are; `deactivate`: not any more; `leave`: nothing is sent. */
  readonly wants: 'push' | 'deactivate' | 'leave' | 'unknown';
  /** Without "so": one clause. */
  readonly because: string;
}

/** By what the provider finds a person. */
export interface PersonKey {
  /** The id RingCentral gave, where the provider has kept it. */
  readonly id?: string | undefined;
  readonly userName: string | undefined;
  /** Whether users are found by their e-mail address, which `userName` then is. */
  readonly byEmail?: boolean;
  /** Why there is none. */
  readonly reason?: string;
}

/** One way in which values may come out where the provider does not document which. */
export interface Possibility {
  /** `department is ""` */
  readonly says: string;
  readonly values: readonly PushValue[];
}

/** What a mapping gives for a person. */
export interface Evaluation {
  readonly values: readonly PushValue[];
  /** Why nothing can be sent. */
  readonly failure?: string | undefined;
  /** Why it is not known what would be sent. */
  readonly unknown?: string | undefined;
  /** What may be sent, when that can be told. */
  readonly possibilities?: readonly Possibility[];
  readonly notes?: readonly string[];
}

/** How an update travels. */
export interface PushStyle {
  /** Of a changed profile: the whole user, or operations for what differs. */
  readonly profile: 'put' | 'patch';
  /** Of active alone. */
  readonly active: 'put' | 'patch';
  /** Whether the user is read first, and put back with the changes; else a replace says what the provider knows. */
  readonly mergesRead: boolean;
}

/** One provider that keeps RingCentral's users as its own: all the planner needs of it. */
export interface PushProvider {
  readonly name: string;
  readonly context: PushContext;
  readonly style: PushStyle;
  /**
   * Whether its requests are no SCIM requests and not published. Then the plan is predicted by the SCIM requests that come
   * to the same, none is shown, and changes bear the names of the provider's attributes.
   */
  readonly isSilent: boolean;
  /** Told of every person once, before anything is asked about them: for what it says of the plan as a whole. */
  see?(user: SampleUser): void;
  standing(user: SampleUser): Standing;
  key(user: SampleUser): PersonKey;
  evaluate(user: SampleUser, matched: AccountUser | undefined): Evaluation;
  /** What a create carries beside the values. */
  createMembers(user: SampleUser): UserBody;
  /** The person's name for lists; '' when nothing tells. */
  titleOf(user: SampleUser): string;
  /** What holds for the plan as a whole, once everybody is planned. */
  notes(totals: PlanTotals): readonly string[];
}
