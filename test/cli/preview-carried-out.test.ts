import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { AccountOverHttp, plain, predicted } from '../support/account-over-http';
import { cli } from './support';

const PLENTY = { Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 };

let simulator: Simulator;

beforeAll(async () => {
  const seed = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  simulator = await startSimulator({ seed: seed.snapshot, limits: PLENTY });
});

afterAll(() => simulator.close());

async function preview(): Promise<PlanJson> {
  const args = ['--users', 'samples/users.csv', '--account', simulator.url, '--format', 'json'];
  const { out, err } = await cli('preview', 'samples/ringcentral', ...args);
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('the preview of the good sample, carried out by hand', () => {
  it('gives the answers it predicted, leaves exactly the state it predicted, and then finds nothing more to do', async () => {
    const account = await AccountOverHttp.open(simulator);
    const before = await account.users();
    const plan = await preview();
    expect(plan.summary.counts).toMatchObject({ create: 2, update: 1, enable: 1, disable: 1, refused: 2, unknown: 0 });
    expect(plain(await account.users())).toEqual(plain(before));

    await account.carryOut(plan);
    expect(plain(await account.users())).toEqual(plain(predicted(before, plan)));

    const { counts } = (await preview()).summary;
    expect(counts).toMatchObject({ create: 0, update: 0, enable: 0, disable: 0, remove: 0, refused: 2, unknown: 0 });
  });
});
