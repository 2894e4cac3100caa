import type { BlockCode } from './block';
import type { Threshold } from './threshold';

/** What one plan may do, and whom it must leave alone. */
export interface SafetyOptions {
  /** Default: {@link usualThreshold}. */
  readonly maxDisables?: Threshold;
  /** Default: {@link usualThreshold}. */
  readonly maxRemoves?: Threshold;
  /** Creates, updates, enables, disables and removes together. Default: any number. */
  readonly maxChanges?: Threshold;
  /** So many people the file must hold at least, as a number or in percent of the account. Default: one. */
  readonly minPeople?: Threshold;
  /**
   * Users who must not be disabled, removed or get another userName: e-mail addresses (`*` for any characters), ids, or
   * extension numbers. The user RingCentral is signed in as and administrators are protected anyway.
   */
  readonly protectedUsers?: readonly string[];
  /** Hours after which what is known of the account is too old to plan with. Default: any age, with a note after a day. */
  readonly maxSnapshotAge?: number;
  /** Reasons that do not block this plan. */
  readonly allowBlocked?: readonly BlockCode[];
}
