import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
import { AccountOverHttp, plain, predicted } from '../support/account-over-http';
import { entraPopulation } from '../support/entra-population';
import { cli, folderWith } from './support';

const PLENTY = { Light: 100_000, Medium: 100_000, Heavy: 100_000, Auth: 100_000 };

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

/** The schema of the samples with a scoping filter: everybody but contractors. */
function scopedSchema(): string {
  const schema = JSON.parse(readFileSync('samples/entra/ringcentral.synchronization-schema.json', 'utf8'));
  const clause = {
    operatorName: 'NOT EQUALS',
    sourceOperandName: 'department',
    targetOperand: { values: ['Contractors'] },
  };
  schema.synchronizationRules[0].objectMappings[0].scope = { groups: [{ name: 'Own people', clauses: [clause] }] };
  return JSON.stringify(schema, null, 2);
}

describe.each([
  ['today', []],
  ['aadOptscim062020', ['--entra-flag', 'aadOptscim062020']],
])('two hundred people of Entra ID, provisioned by what the preview says (%s)', (_, flags) => {
  it('get the answers it predicted, are as it predicted, and leave nothing to do', async () => {
    const { users, account: seed } = entraPopulation();
    const parsed = parseSnapshot(seed);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const simulator = await startSimulator({ seed: parsed.snapshot, limits: PLENTY });
    running.push(simulator);
    const folder = folderWith({ 'schema.json': scopedSchema(), 'users.json': JSON.stringify(users) });
    const preview = async (): Promise<PlanJson> => {
      const args = ['--users', join(folder, 'users.json'), '--account', simulator.url, '--format', 'json', ...flags];
      const { out, err } = await cli('preview', join(folder, 'schema.json'), ...args);
      expect(err).toBe('');
      return JSON.parse(out);
    };
    const account = await AccountOverHttp.open(simulator);
    const before = await account.users();
    const plan = await preview();
    expect(plan.summary.counts).toEqual({
      create: 35,
      update: 25,
      enable: 10,
      disable: 45,
      remove: 5,
      unchanged: 52,
      skipped: 15,
      refused: 13,
      unknown: 0,
    });
    expect(plain(await account.users())).toEqual(plain(before));

    await account.carryOut(plan);
    expect(plain(await account.users())).toEqual(plain(predicted(before, plan)));

    const again = (await preview()).summary.counts;
    // Who was refused is refused again; who is gone for good is not looked after any more.
    expect(again).toMatchObject({ create: 0, update: 0, enable: 0, disable: 0, remove: 0, refused: 13, unknown: 0 });
  }, 60_000);
});
