import type { Clock } from '../../../../server/src/ringcentral/clock';

export interface SteadyClock extends Clock {
  /** Every pause asked for, in milliseconds. */
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** A clock that moves only when something sleeps on it or a test advances it. */
export function steadyClock(start = Date.UTC(2026, 0, 15, 9, 0, 0)): SteadyClock {
  const slept: number[] = [];
  let now = start;
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}
