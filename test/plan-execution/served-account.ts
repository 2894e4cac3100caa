import { afterAll, beforeAll } from 'vitest';
import type { AccountBehaviour } from '../../server/src/account/behaviour';
import type { AccountSnapshot } from '../../server/src/account/snapshot';
import { snapshotToFile } from '../../server/src/account/to-snapshot';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { TestClock } from './clock';
import { HttpAccount } from './http-account';
import { accountFor } from './population/account';

/** Limits that nobody reaches, for tests that are about something else. */
export const PLENTY = { Light: 1e6, Medium: 1e6, Heavy: 1e6, Auth: 1e6 };

/** One simulator for all tests of a file, which put one account after the other into it. */
export interface ServedAccount {
  readonly http: HttpAccount;
  readonly simulator: Simulator;
  readonly clock: TestClock;
  /** Starts over with this account. @param switches how it behaves where RingCentral does not say */
  plant(snapshot: AccountSnapshot, switches?: Partial<AccountBehaviour>, simulator?: object): Promise<void>;
}

/** Starts a simulator before the tests of the file and stops it after them. */
export function servedAccount(): ServedAccount {
  const clock = new TestClock();
  let running: { readonly simulator: Simulator; readonly http: HttpAccount } | undefined;
  const serving = () => {
    if (running === undefined) throw new Error('The simulator is not started yet.');
    return running;
  };
  beforeAll(async () => {
    const simulator = await startSimulator({ seed: accountFor([], 'saviynt'), clock: clock.now, limits: PLENTY });
    running = { simulator, http: new HttpAccount(simulator, clock) };
  });
  afterAll(async () => {
    running?.http.close();
    await running?.simulator.close();
  });
  return {
    clock,
    get http() {
      return serving().http;
    },
    get simulator() {
      return serving().simulator;
    },
    plant(snapshot, switches = {}, simulator = {}) {
      const seed = snapshotToFile(snapshot) as object;
      return serving().http.plant({ ...seed, simulator: { limits: PLENTY, switches, ...simulator } });
    },
  };
}
