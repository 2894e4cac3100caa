import { describe, expect, it } from 'vitest';
import { entryMarks } from '../../../../server/src/provisioning/marks/event-marks';
import { effortLine } from '../../../../server/src/provisioning/plan/summary';
import { connectorOf, planFor } from '../support';

const users = 'https://platform.ringcentral.com/scim/v2/Users';
const body =
  '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"${user.email}","name":{"givenName":"${user.firstname}","familyName":"${user.lastname}"},"emails":[{"type":"work","value":"${user.email}"}]}';
const call = (name: string, httpMethod: string, url: string) => ({
  ...{ name, connection: 'rcAuth', httpContentType: 'application/json', httpMethod, url, httpParams: body },
});

/** Creates, then replaces the new user: who has not activated cannot be changed (W17). */
const twoCalls = connectorOf([
  [
    'CreateAccountJSON.json',
    JSON.stringify({
      accountIdPath: 'call1.message.id',
      call: [call('call1', 'POST', users), call('call2', 'PUT', `${users}/\${response.call1.message.id}`)],
    }),
  ],
]);

describe('a create whose second call is refused', () => {
  const rows = ['ann', 'bob'].map((name) => `${name},${name},Lee,${name}@corp.example,,,,,,1`);
  const plan = planFor(rows, { connector: twoCalls });

  it('is refused, and says that the user is there', () => {
    expect(plan.counts).toMatchObject({ create: 0, refused: 2 });
    expect(plan.entries.map(({ requests }) => requests.map(({ answer }) => answer?.status))).toEqual([
      [201, 403],
      [201, 403],
    ]);
    expect(plan.entries[0]?.notes).toEqual([
      'call1 has created the user by then, and that takes a licence; another attempt would find the e-mail address taken.',
    ]);
  });

  it('takes a licence, in the figures and by its mark', () => {
    expect(plan.licences).toMatchObject({ used: 2, free: 3 });
    expect(effortLine(plan)).toContain('licences: 2 of 3 used');
    for (const entry of plan.entries) expect(entryMarks(entry, [])).toEqual(['licence-taken', 'refused-state']);
  });

  it('takes the licence of the country', () => {
    const countries = plan.licences.byCountry?.map(({ country, used }) => [country, used]);
    expect(countries).toEqual([
      ['GB', 0],
      ['US', 2],
    ]);
  });
});
