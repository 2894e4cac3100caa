import { describe, expect, it } from 'vitest';
import { type RunningSimulator, SimulatorHolder } from '../../../../client/src/features/simulator/running-simulator';
import { Secret } from '../../../../server/src/ringcentral/secret';

function holder(fail = () => false) {
  const events: string[] = [];
  let count = 0;
  const start = async (): Promise<RunningSimulator> => {
    if (fail()) throw new Error('port in use');
    count += 1;
    const url = `http://127.0.0.1:${count}`;
    const credentials = { kind: 'token', accessToken: new Secret('x') } as const;
    return { url, credentials, close: async () => void events.push(`closed ${url}`) };
  };
  return {
    events,
    holder: new SimulatorHolder(start, (running) => events.push(running ? `up ${running.url}` : 'down')),
  };
}

describe('SimulatorHolder', () => {
  it('starts one, however often it is asked at once', async () => {
    const { holder: simulator, events } = holder();
    const [one, two] = await Promise.all([simulator.start(), simulator.start()]);
    expect(one).toBe(two);
    expect(events).toEqual(['up http://127.0.0.1:1']);
  });

  it('stops it, says whether there was one, and can start again', async () => {
    const { holder: simulator, events } = holder();
    expect(await simulator.stop()).toBe(false);
    await simulator.start();
    expect(await simulator.stop()).toBe(true);
    expect(simulator.running).toBeUndefined();
    await simulator.start();
    expect(events).toEqual(['up http://127.0.0.1:1', 'down', 'closed http://127.0.0.1:1', 'up http://127.0.0.1:2']);
  });

  it('tries again after a start that failed', async () => {
    let fails = true;
    const { holder: simulator } = holder(() => fails);
    await expect(simulator.start()).rejects.toThrow('port in use');
    expect(await simulator.stop()).toBe(false);
    fails = false;
    expect((await simulator.start()).url).toBe('http://127.0.0.1:1');
  });
});
