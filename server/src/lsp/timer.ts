import type { Timer } from './push-diagnostics';

/** The clock of this process. */
export const systemTimer: Timer = {
  now: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
