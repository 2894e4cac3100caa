import { afterEach, describe, expect, it } from 'vitest';
import type { AccountClient } from '../../../../server/src/ringcentral/account-client';
import type { Simulator } from '../../../../server/src/simulator/simulator';
import { type SteadyClock, steadyClock } from '../helpers/steady-clock';
import { clientOf, insidePenalty, startOn, writesOf } from './support';

const WINDOW_MS = 60_000;
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const item of opened.splice(0).reverse()) await item.close();
});

async function open(light: number, clock = steadyClock()) {
  const simulator: Simulator = await startOn(clock, { limits: { Light: light } });
  const client: AccountClient = clientOf(simulator, { clock, maxWaitMs: 10 * WINDOW_MS });
  opened.push(simulator, client);
  return { clock, simulator, client };
}

/** A clock that lets what is under way arrive before it jumps to where a sleeper wakes; several may sleep at once. */
function sharedClock(): SteadyClock {
  const clock = steadyClock();
  return {
    ...clock,
    sleep: async (ms) => {
      const until = clock.now() + ms;
      await new Promise((resolve) => setTimeout(resolve, 40));
      clock.advance(Math.max(0, until - clock.now()));
    },
  };
}

/** The most requests of SCIM in any window of the log. */
function mostInWindow({ log }: Simulator): number {
  const times = log.filter(({ path }) => path.startsWith('/scim/')).map(({ at }) => Date.parse(at));
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + WINDOW_MS).length));
}

describe('pacing', () => {
  it('reads more than a window allows without a single 429', async () => {
    const { simulator, client } = await open(3);
    for (let read = 0; read < 20; read += 1) await client.serviceProviderConfig();
    expect(simulator.log.filter(({ status }) => status === 429)).toEqual([]);
    expect(mostInWindow(simulator)).toBe(3);
  });

  it('holds for reads that are asked for at once', async () => {
    const { simulator, client } = await open(3, sharedClock());
    await client.serviceProviderConfig();
    await Promise.all(Array.from({ length: 7 }, () => client.serviceProviderConfig()));
    expect(simulator.log.filter(({ status }) => status === 429)).toEqual([]);
    expect(mostInWindow(simulator)).toBe(3);
  });

  it('shares the window with another program, and sends nothing inside the penalty that one causes', async () => {
    const { clock, simulator, client } = await open(5);
    await client.serviceProviderConfig();
    const other = clientOf(simulator, { clock });
    opened.push(other);
    for (let read = 0; read < 4; read += 1) await other.serviceProviderConfig();
    for (let read = 0; read < 9; read += 1) await client.serviceProviderConfig();
    const refused = simulator.log.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(insidePenalty(simulator.log, WINDOW_MS)).toEqual([]);
    expect(writesOf(simulator.log)).toEqual([]);
  });
});
