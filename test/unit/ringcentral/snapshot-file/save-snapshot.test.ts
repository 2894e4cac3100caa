import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { Secret } from '../../../../server/src/ringcentral/secret';
import {
  InterruptedReading,
  type SaveSnapshotOptions,
  saveSnapshot,
} from '../../../../server/src/ringcentral/snapshot-file/save-snapshot';
import { readFaults } from '../../../../server/src/simulator/fault-spec';
import { demoSeed } from '../../../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type SimulatorOptions,
  startSimulator,
} from '../../../../server/src/simulator/simulator';
import { tempFolder } from '../../../support/temp-folder';
import { closing } from '../helpers/cleanup';
import { steadyClock } from '../helpers/steady-clock';

const close = closing();
const credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
} as const;
const now = () => Date.UTC(2026, 0, 15, 9);
const seed = demoSeed();

async function start(options: Partial<SimulatorOptions> = {}) {
  const clock = steadyClock();
  const simulator = close(await startSimulator({ seed, clock: clock.now, ...options }));
  return { simulator, clock };
}

type Started = Awaited<ReturnType<typeof start>>;

/** One reading, by a client of its own. @param stopAfter cancels it when so many answers came */
async function save(
  { simulator, clock }: Started,
  path: string,
  options: Partial<SaveSnapshotOptions> = {},
  stopAfter = 0,
) {
  const stop = new AbortController();
  let requests = 0;
  const client = createAccountClient({
    server: simulator.url,
    credentials,
    clock,
    onRequest: () => {
      requests += 1;
      if (requests === stopAfter) stop.abort();
    },
  });
  try {
    const given = {
      path,
      replace: false,
      withDetails: true,
      pseudonymise: false,
      now,
      signal: stop.signal,
      ...options,
    };
    return { snapshot: await saveSnapshot(client, given), requests };
  } finally {
    await client.close();
  }
}

const file = () => join(tempFolder(), 'account.json');
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const faults = (...texts: string[]) => {
  const read = readFaults(texts);
  if (!read.ok) throw new Error(read.reason);
  return read.faults;
};
const singleReads = ({ simulator }: Started) =>
  simulator.log.filter(({ method, path }) => method === 'GET' && /\/Users\/\d+$/.test(path)).map(({ path }) => path);

describe('a snapshot that is saved', () => {
  it('holds the account, with details, where from and when, for its owner alone', async () => {
    const started = await start();
    const path = file();
    const { snapshot } = await save(started, path);
    const parsed = parseSnapshot(readFileSync(path, 'utf8'));
    expect(parsed).toEqual({ ok: true, snapshot });
    expect(snapshot).toMatchObject({
      takenAt: '2026-01-15T09:00:00.000Z',
      source: started.simulator.url,
      detail: 'full',
      account: { brandName: 'RingCentral', status: 'Confirmed' },
      unassigned: seed.unassigned,
    });
    expect(snapshot.account.id).toBeDefined();
    expect(snapshot.users.map(({ id, scim }) => [id, scim.addresses])).toEqual(
      seed.users.map(({ id, scim }) => [id, scim.addresses]),
    );
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(path, '..'))).toEqual(['account.json']);
  });

  it('replaces no file unasked, which is said before anything is read', async () => {
    const started = await start();
    const path = file();
    writeFileSync(path, 'mine');
    await expect(save(started, path)).rejects.toThrow(/is there already, and nothing was written/);
    expect(started.simulator.log).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await save(started, path, { replace: true });
    expect(parseSnapshot(readFileSync(path, 'utf8')).ok).toBe(true);
  });

  it('leaves addresses and phone numbers out when asked to, with a few requests', async () => {
    const started = await start();
    const path = file();
    expect((await save(started, path, { withDetails: false })).snapshot.detail).toBe('list');
    expect(singleReads(started)).toEqual([]);
  });

  it('says that a folder does not exist, and leaves nothing behind', async () => {
    const started = await start();
    await expect(save(started, join(tempFolder(), 'none', 'account.json'))).rejects.toThrow(/folder does not exist/);
  });

  it('has made-up people in it when pseudonymised, and nothing of the original was on the disk', async () => {
    const started = await start();
    const path = file();
    await save(started, path, { pseudonymise: true });
    const text = readFileSync(path, 'utf8');
    expect(parseSnapshot(text)).toMatchObject({ ok: true, snapshot: { pseudonymised: true } });
    for (const { id, scim } of seed.users)
      for (const value of [id, scim.userName, scim.name.familyName]) expect(text).not.toContain(`"${value}"`);
    const other = file();
    const error = await failure(save(started, other, { pseudonymise: true }, 7));
    expect(error).toMatchObject({ name: 'AccountError', kind: 'aborted' });
    expect(readdirSync(join(other, '..'))).toEqual([]);
  });
});

describe('a reading that is interrupted', () => {
  it('goes on where it stopped, whatever the point, and comes to the same file', async () => {
    const started = await start({ limits: { Light: 10_000, Medium: 10_000, Auth: 10_000 } });
    const whole = file();
    const { requests } = await save(started, whole, { pageSize: 3 });
    const expected = parseSnapshot(readFileSync(whole, 'utf8'));
    for (let stopAfter = 1; stopAfter < requests; stopAfter += 1) {
      const path = file();
      const error = await failure(save(started, path, { pageSize: 3 }, stopAfter));
      if (error === undefined) continue;
      expect(existsSync(path)).toBe(false);
      const kept = error instanceof InterruptedReading ? error.users : 0;
      expect(existsSync(`${path}.partial`)).toBe(kept > 0);
      const before = singleReads(started).length;
      const { snapshot } = await save(started, path, { pageSize: 3 });
      expect(singleReads(started).length - before).toBe(seed.users.length - kept);
      const { startedAt, ...rest } = snapshot;
      expect(startedAt === undefined).toBe(kept === 0);
      expect({ ok: true, snapshot: rest }).toEqual(expected);
      expect(readdirSync(join(path, '..'))).toEqual(['account.json']);
    }
  });

  /** Stops when three users are kept. */
  async function interrupted(started: Started) {
    const path = file();
    const error = await failure(save(started, path, {}, 6));
    if (!(error instanceof InterruptedReading)) throw new Error(`Not interrupted: ${String(error)}`);
    expect(error).toMatchObject({ users: 3, partial: `${path}.partial` });
    return path;
  }

  it('keeps what was read for its owner alone, and is recognised when opened', async () => {
    const path = await interrupted(await start());
    expect(statSync(`${path}.partial`).mode & 0o777).toBe(0o600);
    const parsed = parseSnapshot(readFileSync(`${path}.partial`, 'utf8'));
    expect(parsed.ok ? '' : parsed.problems[0]?.reason).toMatch(/interrupted/);
  });

  it('survives a line that was cut off while it was written', async () => {
    const started = await start();
    const path = await interrupted(started);
    const partial = `${path}.partial`;
    truncateSync(partial, statSync(partial).size - 20);
    const resumed: number[] = [];
    const { snapshot } = await save(started, path, { onResume: ({ users }) => resumed.push(users) });
    expect(resumed).toEqual([2]);
    expect(snapshot.users).toHaveLength(seed.users.length);
  });

  it('leaves out who was deleted meanwhile, reads who came, and reads anew whom the list shows differently', async () => {
    const started = await start();
    const path = await interrupted(started);
    const [first, second] = seed.users;
    const changed = {
      ...seed,
      users: [
        { ...second, scim: { ...second?.scim, title: 'Chief of Something' } },
        ...seed.users.slice(2),
        { ...first, id: '777001', scim: { ...first?.scim, id: '777001', userName: 'new@corp.example' } },
      ] as typeof seed.users,
    };
    const other = close(await startSimulator({ seed: changed, clock: started.clock.now, port: await freed(started) }));
    const again = { simulator: other, clock: started.clock };
    const { snapshot } = await save(again, path);
    expect(snapshot.users.map(({ id }) => id)).toEqual([...seed.users.slice(1).map(({ id }) => id), '777001']);
    expect(snapshot.users[0]?.scim.title).toBe('Chief of Something');
    const read = singleReads(again).map((at) => at.split('/').at(-1));
    expect(read).toContain(second?.id);
    expect(read).toContain('777001');
    expect(read).not.toContain(seed.users[2]?.id);
  });

  it('is not gone on with on another server, nor when it is damaged, unless begun afresh', async () => {
    const started = await start();
    const path = await interrupted(started);
    const other = await start();
    await expect(save(other, path)).rejects.toThrow(/another account, on http/);
    const text = readFileSync(`${path}.partial`, 'utf8');
    writeFileSync(`${path}.partial`, text.replace('\n{', '\nx{'));
    await expect(save(started, path)).rejects.toThrow(/damaged in line 2/);
    writeFileSync(`${path}.partial`, 'something of mine\n');
    await expect(save(started, path)).rejects.toThrow(/no interrupted reading/);
    expect((await save(other, path, { restart: true })).snapshot.startedAt).toBeUndefined();
  });

  it('keeps what was read when the file cannot be written at the end', async () => {
    const started = await start();
    const path = file();
    const onProgress: SaveSnapshotOptions['onProgress'] = ({ phase }) => {
      if (phase === 'details' && !existsSync(path)) writeFileSync(path, 'came in between');
    };
    const error = await failure(save(started, path, { onProgress }));
    expect(error).toMatchObject({ name: 'InterruptedReading', users: seed.users.length });
    expect(readFileSync(path, 'utf8')).toBe('came in between');
    const before = singleReads(started).length;
    await save(started, path, { replace: true });
    expect(singleReads(started)).toHaveLength(before);
  });
});

describe('limits and faults', () => {
  it('never runs into a limit, and waits for the next window instead', async () => {
    const started = await start({ limits: { Light: 4, Medium: 2, Auth: 5 } });
    const { snapshot } = await save(started, file());
    expect(snapshot.users).toHaveLength(seed.users.length);
    expect(started.simulator.log.filter(({ status }) => status === 429)).toEqual([]);
    expect(started.clock.slept.length).toBeGreaterThan(0);
  });

  it.each([
    ['429=30,on=getUser,from=2,times=1'],
    ['503,on=getUser,from=2,times=1'],
    ['reset,on=getUser,from=3,times=1'],
    ['truncated,on=getUser,from=3,times=1'],
    ['truncated,on=listUsers,times=1'],
  ])('%s passes by itself', async (fault) => {
    const started = await start({ faults: faults(fault) });
    expect((await save(started, file())).snapshot.users).toHaveLength(seed.users.length);
  });

  it.each([
    ['reset,on=getUser,from=3'],
    ['truncated,on=getUser,from=3'],
    ['html,on=getUser,from=3'],
    ['429=900,on=getUser,from=3'],
  ])('%s interrupts, and the reading goes on when it is over', async (fault) => {
    const started = await start({ faults: faults(fault) });
    const path = file();
    expect(await failure(save(started, path))).toMatchObject({ name: 'InterruptedReading', users: 2 });
    started.simulator.setFaults([]);
    started.clock.advance(1_000_000);
    expect((await save(started, path)).snapshot.users).toHaveLength(seed.users.length);
    expect(new Set(singleReads(started)).size).toBe(seed.users.length);
  });
});

/** Stops a simulator and gives its port back. */
async function freed({ simulator }: Started): Promise<number> {
  await simulator.close();
  return simulator.port;
}
