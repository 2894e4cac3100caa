import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { connectorOf } from '../support';

const folder = 'samples/ringcentral';
const connector = connectorOf(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));

function account(): AccountModel {
  const parsed = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

/** Ben, who is in the account with an address, and somebody new; of neither EIC knows a place or a number. */
function people(nothing: '' | null): string {
  const none = { title: nothing, departmentname: nothing, phonenumber: nothing, street: nothing, city: nothing };
  const rest = { ...none, state: nothing, country: nothing, statuskey: '1' };
  const ben = { username: 'bkrueger', firstname: 'Ben', lastname: 'Krueger', email: 'ben.krueger@northwind.example' };
  const amy = { username: 'alin', firstname: 'Amy', lastname: 'Lin', email: 'amy.lin@northwind.example' };
  return JSON.stringify([ben, amy].map((person) => ({ ...person, ...rest })));
}

describe('the sample connector', () => {
  it.each([
    ['null', null],
    ['an empty text', ''],
  ] as const)('sends no address and no number where EIC holds %s', (_, nothing) => {
    const plan = planProvisioning({
      mapping: connector,
      account: account(),
      users: readUsers('p.json', people(nothing)),
    });
    expect(plan.entries.map(({ action, reason }) => reason ?? action)).toEqual(['update', 'create']);
    for (const { requests } of plan.entries) {
      const body = JSON.parse(requests.at(-1)?.body ?? '{}');
      expect([body.addresses, body.phoneNumbers]).toEqual([[], []]);
    }
  });
});
