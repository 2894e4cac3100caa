import { describe, expect, it } from 'vitest';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { planPeople, planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { RunningPlan } from '../../../../server/src/provisioning/plan/running-plan';
import { countActions } from '../../../../server/src/provisioning/plan/summary';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { planHead } from '../../../../server/src/provisioning/render/plan-json';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { fixtureAccount, fixtureConnector, people } from '../support';

const SAMPLE = people(
  'new,New,Person,new.person@corp.example,Clerk,,,,,1',
  'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1',
  'd,Dana,Reyes,dana.reyes@corp.example,,,,,,0',
  'new2,New,Person,new.person@corp.example,Clerk,,,,,1',
);

describe('planPeople', () => {
  it('gives the entries and the summary of planProvisioning, each entry only when it is asked for', () => {
    const input = { mapping: fixtureConnector('good'), users: SAMPLE, account: fixtureAccount() };
    const whole = planProvisioning(input);
    let read = 0;
    const users = {
      ...SAMPLE,
      users: {
        *[Symbol.iterator]() {
          for (const user of SAMPLE.users) {
            read++;
            yield user;
          }
        },
      },
    };
    const entries: PlanEntry[] = [];
    const run = planPeople({ ...input, users });
    let step = run.next();
    expect(read).toBe(1);
    for (; step.done !== true; step = run.next()) entries.push(step.value);
    expect(entries.map(explainEntry)).toEqual(whole.entries.map(explainEntry));
    expect(planHead(step.value)).toEqual(planHead(whole));
  });
});

describe('RunningPlan', () => {
  it('adds up what the people so far come to', () => {
    const run = new RunningPlan({ mapping: fixtureConnector('good'), users: SAMPLE, account: fixtureAccount() });
    const entries = SAMPLE.users.slice(0, 2).map((user) => run.next(user));
    expect(run.totals.people).toBe(2);
    expect(run.totals.counts).toEqual(countActions(entries));
    const { counts } = run.finish();
    run.next(SAMPLE.users[2]!);
    expect(counts).toEqual(countActions(entries)); // a summary stays as it was
  });

  it('blocks a plan that takes access from whoever is signed in', () => {
    const own = fixtureAccount().findByUserName('dana.reyes@corp.example');
    const signedIn = fixtureAccount({ signedInAs: own!.id });
    const { blocks } = planProvisioning({ mapping: fixtureConnector('good'), users: SAMPLE, account: signedIn });
    expect(blocks.map(({ message }) => message)).toEqual([
      "dana.reyes@corp.example would be disabled, and is the user RingCentral is signed in as: every later request would fail. Take this person out of the sample or of the mapping's scope.",
    ]);
  });

  it('knows columns that came up while people were read', () => {
    const connector = fixtureConnector('good');
    const late = { columns: ['username'], problems: [] };
    const run = new RunningPlan({ mapping: connector, users: late, account: fixtureAccount() });
    const { users, columns } = readUsers('people.json', JSON.stringify([{ username: 'x' }]));
    expect(columns).toEqual(['username']);
    run.next(users[0]!);
    expect(run.finish().notes.some((note) => note.includes('no column "email"'))).toBe(true);
    late.columns.push('email');
    expect(run.finish().notes.some((note) => note.includes('no column "email"'))).toBe(false);
  });
});
