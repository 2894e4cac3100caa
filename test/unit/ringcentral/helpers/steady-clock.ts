import type { Clock } from '../../../../server/src/ringcentral/clock';
import { steadyStart } from './loopback-server';

export interface SteadyClock extends Clock {
  /** Every pause asked for, in milliseconds. */
  readonly slept: readonly number[];
  advance(ms: number): void;
}

/** A clock that moves only when something sleeps on it or a test advances it. */
export function steadyClock(start = steadyStart): SteadyClock {
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
