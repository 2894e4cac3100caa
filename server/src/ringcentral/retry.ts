import { type AccountError, isAccountError } from './account-error';
import type { Clock } from './clock';
import { sleep } from './http/transport';

export interface RetryPolicy {
  /** How often one request is sent at most. */
  readonly attempts: number;
  /** Longest pause before another attempt; a longer one is left to the caller. */
  readonly maxWaitMs: number;
  /** Told before each pause, with the failure that it is for. */
  readonly onRetry?: (waitMs: number, error: AccountError) => void;
}

/** RingCentral's error guide: 408 and 500 are tried three times, ten seconds apart; 429 and 503 name their pause. */
const PAUSE_MS = 10_000;
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/**
 * Runs a read again after a passing failure. Not for writes.
 * @throws what the last attempt threw
 */
export async function withRetry<T>(
  policy: RetryPolicy,
  clock: Clock,
  signal: AbortSignal | undefined,
  send: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const pause = isAccountError(error) ? pauseAfter(error) : undefined;
      if (pause === undefined || attempt >= policy.attempts || pause > policy.maxWaitMs) throw error;
      policy.onRetry?.(pause, error as AccountError);
      await sleep(clock, pause, signal, 'retry');
    }
  }
}

/** Milliseconds to pause before the same request makes sense again; undefined when it does not. */
function pauseAfter(error: AccountError): number | undefined {
  const { status, retryAfterMs } = error.facts;
  if (error.kind === 'reset') return 1000;
  if (error.kind !== 'http' || status === undefined) return undefined;
  if (retryAfterMs !== undefined) return retryAfterMs;
  return PASSING_STATUS.has(status) ? PAUSE_MS : undefined;
}
