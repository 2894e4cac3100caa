import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountModel } from '../../../../server/src/account/account-model';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { planAsJson } from '../../../../server/src/provisioning/render/plan-json';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { fixtureAccount, fixtureConnector } from '../support';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const known = ['dana.reyes', 'ben.krueger', 'finn.ode', 'gus.pending', 'hana.sato'];
const person = fc.record({
  firstname: fc.oneof(text, fc.constant(null)),
  lastname: fc.oneof(text, fc.constant('O"Neil'), fc.constant('C:\\x')),
  email: fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[a-z]{1,3}$/)).map((name) => `${name}@corp.example`),
  title: fc.oneof(text, fc.constant(null)),
  departmentname: fc.oneof(text, fc.constant(null)),
  city: fc.constantFrom('Belmont', null),
  state: fc.constantFrom('CA', 'California', 'XX', null),
  country: fc.constantFrom('US', 'United States', 'GB', 'Atlantis', null),
  statuskey: fc.constantFrom(1, 1, 1, 0, '1', '0'),
});

const clock = { now: () => new Date(0) };

/** Sends the requests of a plan as EIC would. */
function carryOut(plan: ReturnType<typeof planProvisioning>, account: AccountModel): number[] {
  return plan.entries.flatMap(({ requests }) =>
    requests.flatMap(({ method, url, body, verdict }) => {
      if (verdict !== 'ok') return [];
      const path = url.slice('https://platform.ringcentral.com'.length);
      return [account.handle({ method, path, body: body === undefined ? undefined : JSON.parse(body) }, clock).status];
    }),
  );
}

describe.each(['good', 'broken'] as const)('with the %s package', (folder) => {
  const connector = fixtureConnector(folder);

  it('a plan that was carried out leaves nothing to do, and its answers were the predicted ones', () => {
    fc.assert(
      fc.property(fc.uniqueArray(person, { maxLength: 6, selector: ({ email }) => email }), (rows) => {
        const users = readUsers('people.json', JSON.stringify(rows));
        const account = fixtureAccount();
        const plan = planProvisioning({ mapping: connector, users, account });
        const predicted = plan.entries.flatMap(({ requests }) =>
          requests.filter(({ verdict }) => verdict === 'ok').map(({ answer }) => answer?.status),
        );
        expect(carryOut(plan, account)).toEqual(predicted);
        const again = planProvisioning({ mapping: connector, users, account });
        const { create, update, enable, disable } = again.counts;
        expect({ create, update, enable, disable }).toEqual({ create: 0, update: 0, enable: 0, disable: 0 });
      }),
      { numRuns: 150 },
    );
  });

  it('the same input gives the same text and the same JSON', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), (rows) => {
        const plan = () =>
          planProvisioning({
            mapping: connector,
            users: readUsers('p.json', JSON.stringify(rows)),
            account: fixtureAccount(),
          });
        expect(planAsJson(plan())).toBe(planAsJson(plan()));
        expect(planAsText(plan(), { full: true })).toBe(planAsText(plan(), { full: true }));
      }),
      { numRuns: 40 },
    );
  });
});
