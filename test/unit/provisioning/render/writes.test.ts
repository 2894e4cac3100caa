import { describe, expect, it } from 'vitest';
import { planAsHtml } from '../../../../server/src/provisioning/render/html/plan-html';
import { planAsMarkdown } from '../../../../server/src/provisioning/render/markdown/plan-markdown';
import { planAsCsv } from '../../../../server/src/provisioning/render/plan-csv';
import { planToData } from '../../../../server/src/provisioning/render/plan-json';
import { planAsJunit } from '../../../../server/src/provisioning/render/plan-junit';
import { planAsNdjson } from '../../../../server/src/provisioning/render/plan-ndjson';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { asHttp } from '../../../../server/src/provisioning/render/requests/http-file';
import { connectorOf, fixtureAccount, planFor } from '../support';

const users = 'https://platform.ringcentral.com/scim/v2/Users';
const body = (family: string) =>
  `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"\${user.email}","name":{"givenName":"\${user.firstname}","familyName":"${family}"},"emails":[{"type":"work","value":"\${user.email}"}]}`;
const file = (httpMethod: string, url: string, httpParams: string) =>
  JSON.stringify({
    accountIdPath: 'call1.message.id',
    call: [
      { ...{ name: 'call1', connection: 'rcAuth', httpContentType: 'application/json' }, httpMethod, url, httpParams },
    ],
  });

/** Creates for whom there is a department fail in EIC; updates lead to a host that nobody knows. */
const connector = connectorOf([
  [
    'CreateAccountJSON.json',
    file('POST', users, body('${user.departmentname == null ? user.lastname : user.departmentname.nothing()}')),
  ],
  ['UpdateAccountJSON.json', file('PUT', 'https://scim.corp.example/${account.accountID}', body('${user.lastname}'))],
]);
const person = (name: string, department = '') => `${name},${name},Lee,${name}@corp.example,,${department},,,,1`;

/** One created, one refused by RingCentral, two that fail before, one whose request leads elsewhere. */
const plan = planFor(
  [
    ...[person('ann'), person('bob'), person('cid', 'Sales'), person('dee', 'Sales')],
    'bkrueger,Ben,Krause,ben.krueger@corp.example,Engineer,Support,Belmont,CA,US,1',
  ],
  { connector, account: fixtureAccount({ unassigned: [{ id: '90' }] }) },
);

/** How often a request that writes is listed as one that is sent, and as one that is not or perhaps not. */
function listed(text: string) {
  const found = [...text.matchAll(/(not sent: |perhaps sent: )?(?:<code>)?(?:POST|PUT|PATCH|DELETE) https/g)];
  const count = (lead: string | undefined) => found.filter((match) => match[1] === lead).length;
  return [count(undefined), count('not sent: '), count('perhaps sent: ')];
}

describe('the writes of a plan', () => {
  it('are those that RingCentral answers, refused ones among them', () => {
    expect(plan.entries.map(({ action }) => action)).toEqual(['create', 'refused', 'refused', 'refused', 'unknown']);
    expect(plan.effort.writes).toBe(2);
  });

  it('are as many as are listed as writes, in every output; the others say that they are not sent', () => {
    expect(listed(planAsText(plan, { full: true }))).toEqual([2, 2, 1]);
    expect(listed([...planAsHtml(plan)].join(''))).toEqual([2, 2, 1]);
    expect(listed([...planAsMarkdown(plan)].join('').replaceAll('&#58;', ':'))).toEqual([2, 2, 1]);
    // Only for those of whom it is a failure.
    expect(listed([...planAsJunit(plan)].join(''))).toEqual([1, 2, 0]);
    const data = planToData(plan);
    const sent = data.entries.flatMap(({ requests }) => requests).map((request) => request.sent);
    expect(sent).toEqual([true, true, false, false, 'unknown']);
    const lines = [...planAsNdjson(plan)].join('').trimEnd().split('\n');
    const ofLines = lines.flatMap((line) => (JSON.parse(line).requests ?? []) as { readonly sent: unknown }[]);
    expect(ofLines.map((request) => request.sent)).toEqual(sent);
    expect(
      data.entries.map(({ requests }) =>
        asHttp(requests)
          .split('\n')
          .find((line) => line.startsWith('###')),
      ),
    ).toEqual([
      ...['### CreateAccountJSON call1', '### CreateAccountJSON call1'],
      ...['### not sent: CreateAccountJSON call1', '### not sent: CreateAccountJSON call1'],
      '### perhaps sent: UpdateAccountJSON call1',
    ]);
  });

  it('are the requests of a row of the spreadsheet', () => {
    const [header = '', ...rows] = [...planAsCsv(plan)].join('').trimEnd().split('\r\n');
    const column = header.split(',').indexOf('"requests"');
    const byLine = new Map(
      rows.map((row) => [row.split(',')[0], (row.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [])[column]]),
    );
    expect([...byLine.values()].map((count) => Number(count?.replace(',', '')))).toEqual([1, 1, 0, 0, 0]);
  });
});
