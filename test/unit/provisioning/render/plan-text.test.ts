import { describe, expect, it } from 'vitest';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { callFile, connectorOf, fixtureConnector, planFor } from '../support';

const rows = [
  'aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1',
  'bkrueger,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,NY,US,1',
  'cleo,Cleo,Marsh,cleo.marsh@corp.example,,,,,,1',
  'dreyes,Dana,Reyes,dana.reyes@corp.example,,,,,,1',
  'hsato,Hana,Sato,hana.sato@corp.example,,,,,,0',
  'nobody,No,Body,no.body@corp.example,,,,,,0',
];
const ESC = String.fromCharCode(27);
const options = { now: Date.parse('2026-01-31T11:14:00Z') };

describe('the plan as text', () => {
  it('says in one line what would happen, then to whom and why', () => {
    expect(planAsText(planFor(rows, { options }))).toBe(`\
Plan: 1 to create, 1 to update, 1 to disable, 0 to delete, 1 unchanged, 1 skipped, 1 refused, 0 unknown · 0 requests sent that change anything
      4 writes, about 1 min at RingCentral's 10 a minute · licences: 1 of 3 used (GB 0 of 1, US 1 of 2) · reads: account snapshot of 2026-01-31 09:14 UTC (2 h old)

+ Ada Obi     create    ada.obi@corp.example
~ Ben Krüger  update    addresses[work].region  CA → NY  UpdateAccountJSON line 8 ⟵ user.state = "NY"
                        (10 unchanged attributes hidden)
! Cleo Marsh  refused   409 duplicate e-mail: also used by extension 118 (Cleo Marsh-Lee)  [documented]
- Hana Sato   disable   hana.sato@corp.example

= 1 unchanged, 1 skipped (inactive in EIC and not in the account), not listed
`);
  });

  it('opens into steps, requests and expected answers', () => {
    const text = planAsText(planFor(rows.slice(0, 1)), { full: true });
    expect(text).toContain('    ✓ match     Nobody in the account has the userName ada.obi@corp.example.\n');
    expect(text).toContain('      active  false (sent as true)\n');
    expect(text).toContain(
      '    POST https://platform.ringcentral.com/scim/v2/Users\n      Authorization: Bearer ***\n',
    );
    expect(text).toContain(
      '    → 201  [seen in public reports]\n      EIC completes the task: successResponses lists 201\n',
    );
  });

  it('folds people with equal changes together', () => {
    const connector = connectorOf([
      [
        'UpdateAccountJSON.json',
        callFile({
          url: 'https://platform.ringcentral.com/scim/v2/Users/${account.accountID}',
          httpMethod: 'PATCH',
          httpParams:
            '{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"title","value":"Clerk"}]}',
        }),
      ],
    ]);
    const people = ['dana.reyes', 'ben.krueger', 'hana.sato', 'finn.ode'].map(
      (name) => `${name},${name},X,${name}@corp.example,,,,,,1`,
    );
    const text = planAsText(planFor(people, { connector }));
    expect(text).toContain('~ 3 people: title  (empty) → Clerk\n  dana.reyes X, hana.sato X, finn.ode X\n');
    expect(text).toContain('~ ben.krueger X  update    title  Engineer → Clerk  UpdateAccountJSON line 1 ⟵ "Clerk"\n');
  });

  it('says in red why it must not be carried out', () => {
    const text = planAsText(planFor(['d,Dana,Reyes,dana.reyes@corp.example,,,,,,0']), { color: true });
    expect(text).toContain(`${ESC}[31mBlocked: dana.reyes@corp.example would be disabled, and is the user`);
  });

  it('lets no name or answer steer the terminal', () => {
    const evil = `x,"A${ESC}[2J\nB",\u202eX,x@corp.example,,,,,,1`;
    const text = planAsText(planFor([evil]), { full: true, color: false });
    expect(text).not.toContain(ESC);
    expect(text).not.toContain('\u202e');
    expect(text).toContain('+ A [2J B  X');
  });

  it('uses colour only when asked', () => {
    const plan = planFor(rows, { connector: fixtureConnector('broken') });
    expect(planAsText(plan)).not.toContain(`${ESC}[`);
    expect(planAsText(plan, { color: true })).toContain(`${ESC}[32m+${ESC}[0m`);
  });
});
