import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { AccountOverHttp, plain, predicted } from '../support/account-over-http';
import { jumpCloudPopulation, oktaPopulation } from '../support/push-population';
import { cli, folderWith } from './support';

const PLENTY = { Light: 100_000, Medium: 100_000, Heavy: 100_000, Auth: 100_000 };

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

const MAPPING = 'samples/okta/ringcentral.profile-mapping.json';

const CASES = [
  ['Okta, PUT', MAPPING, oktaPopulation, ['--okta-app', 'scim', '--okta-update', 'put']],
  ['Okta, PATCH', MAPPING, oktaPopulation, ['--okta-app', 'scim', '--okta-update', 'patch']],
  ['JumpCloud, PUT', 'jumpcloud', jumpCloudPopulation, ['--jumpcloud-update', 'put']],
  ['JumpCloud, PATCH', 'jumpcloud', jumpCloudPopulation, ['--jumpcloud-update', 'patch']],
] as const;

const COUNTS = {
  create: 35,
  update: 45,
  enable: 10,
  disable: 33,
  remove: 0,
  unchanged: 44,
  skipped: 10,
  refused: 23,
  unknown: 0,
};

describe.each(CASES)('two hundred people, provisioned by what the preview says (%s)', (_, mapping, people, flags) => {
  it('get the answers it predicted, are as it predicted, and leave nothing to do', async () => {
    const { users, account: seed } = people();
    const parsed = parseSnapshot(seed);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const simulator = await startSimulator({ seed: parsed.snapshot, limits: PLENTY });
    running.push(simulator);
    const folder = folderWith({ 'users.json': JSON.stringify(users, null, 1) });
    const preview = async (): Promise<PlanJson> => {
      const args = ['--users', join(folder, 'users.json'), '--account', simulator.url, '--format', 'json', ...flags];
      const { out, err } = await cli('preview', mapping, ...args);
      expect(err).toBe('');
      return JSON.parse(out);
    };
    const account = await AccountOverHttp.open(simulator);
    const before = await account.users();
    const plan = await preview();
    expect(plan.summary.counts).toEqual(COUNTS);
    expect(plain(await account.users())).toEqual(plain(before));

    await account.carryOut(plan);
    expect(plain(await account.users())).toEqual(plain(predicted(before, plan)));

    const again = (await preview()).summary.counts;
    const { refused } = plan.summary.counts;
    // Who was refused is refused again.
    expect(again).toMatchObject({ create: 0, update: 0, enable: 0, disable: 0, remove: 0, refused, unknown: 0 });
  }, 60_000);
});
