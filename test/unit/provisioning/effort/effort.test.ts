import { describe, expect, it } from 'vitest';
import { licencesOf } from '../../../../server/src/provisioning/effort/licences';
import { ringCentralLimits } from '../../../../server/src/provisioning/effort/ringcentral-limits';
import type { Plan } from '../../../../server/src/provisioning/plan/plan';
import { effortLine } from '../../../../server/src/provisioning/plan/summary';
import { PlanTally } from '../../../../server/src/provisioning/plan/tally';
import * as entra from '../entra/support';
import * as okta from '../okta/support';
import { fixtureAccount, planFor } from '../support';

const said = ({ effort }: Pick<Plan, 'effort'>) =>
  (effort.limits ?? []).filter(({ of }) => of !== undefined).map(({ minutes, says }) => `${minutes} min. ${says}`);

describe('what a plan takes at RingCentral’s limits', () => {
  it('is explained by operation, for Saviynt', () => {
    const plan = planFor([
      'new,New,Person,new.person@corp.example,Clerk,,,,,1',
      'two,Two,Person,two.person@corp.example,Clerk,,,,,1',
      'd,Dana,Reyes,dana.reyes@corp.example,,,,,,0',
    ]);
    expect(plan.effort).toMatchObject({ writes: 3, minutes: 1 });
    expect(said(plan)).toEqual([
      "1 min. 3 writes (2 creates, 1 disable) at 10 a minute, RingCentral's default for its Heavy group.",
    ]);
    expect(plan.effort.limits?.every(({ source }) => source.startsWith('https://developers.ringcentral.com/'))).toBe(
      true,
    );
  });

  it('counts the searches for people, for Entra and Okta', () => {
    const mails = ['new.one@corp.example', 'new.two@corp.example'];
    const oktaPlan = okta.planOf(mails.map((mail) => okta.person(mail)));
    expect(oktaPlan.effort.reads).toBeGreaterThan(0);
    for (const plan of [entra.planOf(mails.map((mail) => entra.person(mail))), oktaPlan]) {
      const searches = plan.entries.flatMap(({ requests }) => requests.filter(({ method }) => method === 'GET')).length;
      expect(plan.effort.reads).toBe(searches);
      expect(said(plan).at(-1)).toMatch(
        new RegExp(`^1 min\\. ${searches} reads \\(${searches} to find people\\) at 50 a minute`),
      );
    }
  });

  it('is nothing where nothing is sent', () => {
    expect(ringCentralLimits(new PlanTally())).toEqual([]);
    expect(planFor(['x,No,Body,no.body@corp.example,,,,,,0']).effort.limits).toBeUndefined();
  });

  it('rounds up to whole minutes, reads beside writes', () => {
    const totals = Object.assign(new PlanTally(), {
      answered: { reads: 101, writes: 18 },
      searches: 100,
      writesFor: { create: 12, update: 6, enable: 0, disable: 0, remove: 0 },
    });
    expect(ringCentralLimits(totals).map(({ of, minutes, says }) => [of, minutes, says])).toEqual([
      ['writes', 2, "18 writes (12 creates, 6 updates) at 10 a minute, RingCentral's default for its Heavy group."],
      [
        'reads',
        3,
        "101 reads (100 to find people, 1 that the mapping makes) at 50 a minute, RingCentral's default for its Light group, beside the writes.",
      ],
    ]);
  });
});

describe('licences', () => {
  it('are counted by country where the account tells it', () => {
    const plan = planFor([
      'new,New,Person,new.person@corp.example,Clerk,,Belmont,CA,US,1',
      'two,Two,Person,two.person@corp.example,Clerk,,Belmont,CA,US,1',
    ]);
    expect(plan.licences).toEqual({
      used: 2,
      free: 3,
      byCountry: [
        { country: 'GB', used: 0, free: 1 },
        { country: 'US', used: 2, free: 2 },
      ],
    });
    expect(effortLine(plan)).toContain('licences: 2 of 3 used (GB 0 of 1, US 2 of 2)');
  });

  it('have no countries where RingCentral says none, and no numbers where nobody read them', () => {
    const account = fixtureAccount({ unassigned: [{ id: '1' }, { id: '2' }] });
    expect(licencesOf(account, 1, new Map([['', 1]]))).toEqual({ used: 1, free: 2 });
    expect(licencesOf(fixtureAccount({ unassigned: undefined }), 1, new Map([['US', 1]]))).toEqual({
      used: 1,
      free: undefined,
    });
  });
});
