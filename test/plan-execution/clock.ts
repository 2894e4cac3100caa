import type { Clock } from '../../server/src/ringcentral/clock';

/** A clock that moves when somebody waits: hours of rate limits pass in no time, the same in every run. */
export class TestClock implements Clock {
  private time = Date.UTC(2026, 10, 21, 9);
  /** Milliseconds waited in all. */
  waited = 0;

  readonly now = (): number => this.time;

  sleep(ms: number): Promise<void> {
    this.time += ms;
    this.waited += ms;
    return Promise.resolve();
  }
}
