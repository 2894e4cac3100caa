import { describe, expect, it } from 'vitest';
import { compileNeutral } from '../../../server/src/conversion/plan/neutral-program';
import { readNeutralDocument } from '../../../server/src/documents/neutral/document';
import { administratorForms } from '../../../server/src/knowledge/jumpcloud/administrator';
import { planProvisioning } from '../../../server/src/provisioning/plan/plan-provisioning';
import { planAsNdjson } from '../../../server/src/provisioning/render/plan-ndjson';
import { readUsers } from '../../../server/src/provisioning/users/read-users';
import { percentEncoded } from '../../../server/src/text/percent-encoded';
import * as entra from './entra/support';
import * as okta from './okta/support';

/** Half of a pair of UTF-16, which JSON can write and UTF-8 cannot. */
const half = '\ud83d';
const mail = `${half}ada@corp.example`;
const OTHERS = ['ben@corp.example', 'cem@corp.example'] as const;

describe('half of a surrogate pair', () => {
  it('goes into a URL as U+FFFD, as UTF-8 has it, and a whole pair as it is', () => {
    expect(percentEncoded(`${half}/😀`)).toBe('%EF%BF%BD%2F%F0%9F%98%80');
  });

  it('in a user name of Okta does not take the others out of the plan', () => {
    const plan = okta.planOf([OTHERS[0], mail, OTHERS[1]].map((login) => okta.person(login)));
    const lines = [...planAsNdjson(plan)];
    expect(plan.entries).toHaveLength(3);
    expect(lines).toHaveLength(5);
    expect(lines[2]).toContain('userName%20eq%20%22%EF%BF%BDada%40corp.example%22');
  });

  it('in an id that Okta kept, or the account has, neither', () => {
    const kept = okta.planOf([okta.person('ada@corp.example', {}, { appUser: { externalId: half } })]);
    expect(() => [...planAsNdjson(kept)]).not.toThrow();
    const held = okta.planOf([okta.person('ada@corp.example', { department: 'Sales' })], {
      users: [okta.held(`1${half}`, 'ada@corp.example')],
    });
    expect(() => [...planAsNdjson(held)]).not.toThrow();
  });

  it('in what Entra looks for neither', () => {
    const plan = entra.planOf([entra.person(mail), entra.person('ben@corp.example')]);
    expect([...planAsNdjson(plan)]).toHaveLength(4);
    const held = entra.planOf([entra.person('ada@corp.example', { department: 'Sales' })], {
      account: entra.accountOf([entra.held(`1${half}`, 'ada@corp.example')]),
    });
    expect(() => [...planAsNdjson(held)]).not.toThrow();
  });

  it('in the administrator of a JumpCloud connector is a text like others', () => {
    expect(administratorForms(mail)?.single).toBe('%EF%BF%BDada%40corp.example');
  });

  it('in people of a neutral mapping neither', () => {
    const text = JSON.stringify({
      ringcentralMapping: 1,
      name: 'x',
      provider: 'jumpcloud',
      direction: 'toRingCentral',
      attributes: [
        { target: 'userName', source: { attribute: 'username' }, matching: 1 },
        { target: 'name.givenName', source: { attribute: 'firstname' } },
        { target: 'name.familyName', source: { attribute: 'lastname' } },
        { target: 'emails[type eq "work"].value', source: { attribute: 'email' } },
      ],
    });
    const document = readNeutralDocument('file:///x.ringcentral-mapping.json', text);
    if (document === undefined) throw new Error('no neutral mapping');
    const program = compileNeutral(document);
    const one = { _id: '1', username: mail, email: mail, firstname: 'Ada', lastname: 'Obi', bound: true };
    const users = readUsers('people.json', JSON.stringify([one]), program.people);
    const plan = planProvisioning({ program, users, account: entra.accountOf([]) });
    expect([...planAsNdjson(plan)]).toHaveLength(3);
  });
});
