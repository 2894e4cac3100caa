import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import {
  attributeChoices,
  type ConnectorOptions,
  environmentChoices,
  operationChoices,
} from '../../../../server/src/scaffold/saviynt/options';
import { generate, subsets } from './support';

const samples = resolve(__dirname, '../../../../samples');
const text = (name: string) => readFileSync(resolve(samples, name), 'utf8');
const users = readUsers('users.csv', text('users.csv'));
const ids = <T extends string>(choices: readonly { readonly id: T }[]) => choices.map(({ id }) => id);

function account(): AccountModel {
  const parsed = parseSnapshot(text('account.json'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

function planOf(options: Partial<ConnectorOptions>) {
  return planProvisioning({ mapping: generate(options).connector, users, account: account() });
}

describe('the preview of a generated connector', () => {
  it('knows everything, whatever was chosen', () => {
    const variants: readonly Partial<ConnectorOptions>[] = [
      ...subsets(ids(operationChoices))
        .filter((list) => list.length > 0)
        .map((operations) => ({ operations })),
      ...subsets(ids(attributeChoices)).map((attributes) => ({ attributes })),
      ...ids(environmentChoices).map((environment) => ({ environment })),
    ];
    for (const variant of variants) {
      const plan = planOf(variant);
      const broken = plan.entries.flatMap(({ action, requests, notes }) =>
        action === 'unknown' || notes.length > 0 || requests.some(({ verdict }) => verdict !== 'ok')
          ? [{ action, notes, problems: requests.map(({ problem }) => problem) }]
          : [],
      );
      expect([variant, broken]).toEqual([variant, []]);
    }
  });

  it('does what the samples need: create, update, enable, disable; wrong addresses alone are refused', () => {
    expect(planOf({ attributes: ids(attributeChoices) }).counts).toMatchObject({
      create: 2,
      update: 1,
      enable: 1,
      disable: 1,
      refused: 2,
      unknown: 0,
    });
  });
});
