import type { Source } from '../../scim/sources';
import { quarantine } from './sources';

/** When Entra tries a failing person again ("escrow"). */
export interface RetrySchedule {
  /** Hours after the first failure. */
  readonly firstHours: readonly number[];
  readonly thenEveryHours: number;
  readonly days: number;
  readonly source: Source;
}

export const escrow: RetrySchedule = { firstHours: [6, 12, 24], thenEveryHours: 24, days: 28, source: quarantine };

/** From so many failing people on, a job goes into quarantine when the share is exceeded too; or from `total` on alone. */
export const quarantineThresholds = { from: 5000, share: 0.4, total: 40_000, source: quarantine } as const;
