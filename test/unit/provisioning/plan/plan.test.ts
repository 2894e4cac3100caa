import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { callFile, connectorOf, fixtureAccount, fixtureConnector, fixtures, planFor } from '../support';

const users = 'https://platform.ringcentral.com/scim/v2/Users';
const core = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** One line for each person. */
function lines(plan: ReturnType<typeof planFor>): string[] {
  return plan.entries.map(({ action, match, reason }) => [action, match.key, reason].filter(Boolean).join(' | '));
}

const requests = (plan: ReturnType<typeof planFor>) =>
  plan.entries.flatMap((entry) =>
    entry.requests.map(({ method, url, answer }) => `${method} ${url} ${answer?.status}`),
  );

const ada = 'aobi,Ada,Obi,ada.obi@corp.example,Lead,Sales,Belmont,CA,US,1';
const ben = (change: { title?: string; state?: string; country?: string } = {}) =>
  `bkrueger,Ben,Krüger,ben.krueger@corp.example,${change.title ?? 'Engineer'},Support,Belmont,${change.state ?? 'CA'},${change.country ?? 'US'},1`;
const leaver = (name: string, first: string, last: string) => `${name},${first},${last},${name}@corp.example,,,,,,0`;

describe('actions', () => {
  it('create', () => {
    const plan = planFor([ada]);
    expect(lines(plan)).toEqual(['create | ada.obi@corp.example']);
    expect(requests(plan)).toEqual([`POST ${users} 201`]);
    expect(plan.licences).toMatchObject({ used: 1, free: 3 });
    expect(plan.effort).toMatchObject({ writes: 1, reads: 0, minutes: 1 });
  });

  it('update, with before and after', () => {
    const plan = planFor([ben({ title: 'Lead' })]);
    expect(lines(plan)).toEqual(['update | ben.krueger@corp.example']);
    expect(requests(plan)).toEqual([`PUT ${users}/12 200`]);
    const [entry] = plan.entries;
    const explained = explainEntry(entry!);
    expect(explained.attributes).toMatchObject([{ path: 'title', before: 'Engineer', after: 'Lead' }]);
    expect(explained.unchangedAttributes).toBe(10);
  });

  it('unchanged where a request would change nothing: a country by code, the same values', () => {
    const plan = planFor([ben(), ben({ country: 'United States' })]);
    expect(plan.counts.unchanged).toBe(2);
    expect(requests(plan)).toEqual([]);
  });

  it('disable and remove leavers, the second only when asked', () => {
    const rows = [leaver('hana.sato', 'Hana', 'Sato')];
    expect(requests(planFor(rows))).toEqual([`PATCH ${users}/16 200`]);
    const removing = planFor(rows, { options: { removeLeavers: true } });
    expect(lines(removing)).toEqual(['remove | hana.sato@corp.example']);
    expect(requests(removing)).toEqual([`DELETE ${users}/16 204`]);
  });

  it('leaves leavers alone who are inactive or not there', () => {
    const rows = [
      leaver('finn.ode', 'Finn', 'Ode'),
      leaver('gus.pending', 'Gus', 'Pending'),
      leaver('no.body', 'No', 'Body'),
    ];
    expect(lines(planFor(rows))).toEqual([
      'unchanged | finn.ode@corp.example',
      'unchanged | gus.pending@corp.example',
      'skipped | no.body@corp.example | inactive in EIC and not in the account',
    ]);
  });

  it('enable, and update in one go', () => {
    const plan = planFor(['fode,Finn,Ode,finn.ode@corp.example,Clerk,,,,,1']);
    expect(lines(plan)).toEqual(['enable | finn.ode@corp.example']);
    expect(requests(plan)).toEqual([`PATCH ${users}/14 200`, `PUT ${users}/14 200`]);
    expect(explainEntry(plan.entries[0]!).attributes.map(({ path }) => path)).toEqual(['active', 'title']);
  });

  it('leaves a user who has not activated alone while nothing is to be changed', () => {
    expect(lines(planFor(['g,Gus,Pending,gus.pending@corp.example,,,,,,1']))).toEqual([
      'unchanged | gus.pending@corp.example',
    ]);
    expect(lines(planFor(['g,Gus,Pending,gus.pending@corp.example,Lead,,,,,1']))[0]).toMatch(
      /^refused .* 403 The user has not activated/,
    );
  });

  it('shows what a replace clears', () => {
    const plan = planFor(['h,Hana,Sato,hana.sato@corp.example,,,,,,1']);
    expect(explainEntry(plan.entries[0]!).attributes).toEqual([
      { path: 'phoneNumbers[mobile]', before: '+16505550116', after: null },
    ]);
  });

  it('is unknown for a statuskey EIC does not have', () => {
    expect(lines(planFor([ada.replace(/1$/, '7')]))[0]).toMatch(/^unknown .*statuskey is "7"/);
  });
});

describe('refusals', () => {
  it('409 within the batch, naming who gets the address first', () => {
    expect(lines(planFor([ada, ada.replace('Ada', 'Adah')]))).toEqual([
      'create | ada.obi@corp.example',
      'refused | ada.obi@corp.example | 409 duplicate e-mail: Ada Obi of this plan gets it first',
    ]);
  });

  it('409 against the account, naming the extension', () => {
    const plan = planFor(['x,Cleo,Marsh,cleo.marsh@corp.example,,,,,,1']);
    expect(lines(plan)[0]).toBe(
      'refused | cleo.marsh@corp.example | 409 duplicate e-mail: also used by extension 118 (Cleo Marsh-Lee)',
    );
  });

  it('403 licence limit at the right person, with the facts', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name) => `${name},N,${name},${name}@corp.example,,,,,,1`);
    const account = fixtureAccount({ unassigned: [{ id: '90' }, { id: '91' }, { id: '92' }] });
    expect(lines(planFor(rows, { account })).map((line) => line.split(' | ').at(-1))).toEqual([
      'a@corp.example',
      'b@corp.example',
      'c@corp.example',
      '403 License limit has been reached: the 4th create, 3 extensions are free',
    ]);
  });

  it('400 for a state that does not exist', () => {
    expect(lines(planFor([ada.replace(',CA,', ',XX,')]))[0]).toBe(
      'refused | ada.obi@corp.example | 400 Parameter [extension.contact.businessAddress.state] value is invalid: addresses[type eq "work"].region is not a state or province RingCentral knows for the country.',
    );
  });

  it('400 for a country without a free extension, naming the countries there are', () => {
    const plan = planFor([ada.replace(',Belmont,CA,US', ',Berlin,,DE')]);
    expect(lines(plan)[0]).toMatch(
      /^refused .* 400 .*country\] value is invalid\. Free extensions are left in: GB, US\.$/,
    );
  });

  it('403 for deleting a disabled user', () => {
    const plan = planFor([leaver('finn.ode', 'Finn', 'Ode')], { options: { removeLeavers: true } });
    expect(lines(plan)[0]).toMatch(/^refused .* 403 The user is disabled/);
  });

  it('of a replace that asks for nothing new are no refusals, unless it empties something', () => {
    const toJson = (name: string) => `\${groovy.json.JsonOutput.toJson(user.${name})}`;
    const httpParams = `{"schemas":["${core}"],"userName":${toJson('email')},"name":{"givenName":${toJson('firstname')},"familyName":${toJson('lastname')}},"emails":[{"type":"work","value":${toJson('email')}}],"title":${toJson('title')},"addresses":[{"type":"work"}],"active":true}`;
    const url = `${users}/\${account.accountID}`;
    const connector = connectorOf([['UpdateAccountJSON.json', callFile({ url, httpMethod: 'PUT', httpParams })]]);
    const dana = 'dreyes,Dana,Reyes,dana.reyes@corp.example,,,,,,1';
    const gus = 'gpending,Gus,Pending,gus.pending@corp.example,,,,,,1';
    const emptied = 'bkrueger,Ben,Krüger,ben.krueger@corp.example,,,,,,1';
    expect(lines(planFor([dana, gus, emptied], { connector }))).toEqual([
      'unchanged | dana.reyes@corp.example',
      'unchanged | gus.pending@corp.example',
      'refused | ben.krueger@corp.example | 400 addresses.country is required.',
    ]);
  });

  it('of one person do not hide the others', () => {
    expect(planFor([ada.replace(',CA,', ',XX,'), ada, ben()]).entries.map(({ action }) => action)).toEqual([
      'refused',
      'create',
      'unchanged',
    ]);
  });
});

describe('the broken package', () => {
  const connector = fixtureConnector('broken');

  it('sends a body that is no JSON when a name holds a quote', () => {
    const plan = planFor(['d,Dara,"O""Neil",dara@corp.example,Lead,,,,,1'], { connector });
    const [entry] = plan.entries;
    expect(entry?.action).toBe('refused');
    expect(entry?.reason).toMatch(/^The body is not JSON: user\.lastname is "O\\"Neil"/);
    expect(entry?.requests[0]).toMatchObject({ verdict: 'wrong', body: expect.stringContaining('"O"Neil"') });
    expect(entry?.requests[0]?.answer).toMatchObject({ status: 400, scimType: 'invalidSyntax' });
  });

  it('writes null as text, and says so', () => {
    const [entry] = planFor(['d,Dara,Neil,dara@corp.example,,,,,,1'], { connector }).entries;
    expect(entry?.action).toBe('create');
    expect(entry?.notes.join()).toMatch(/user\.title is null and is written as the text "null"/);
  });

  it('creates the user while EIC marks the task failed, because 201 is not listed', () => {
    const [entry] = planFor(['d,Dara,Neil,dara@corp.example,Lead,,,,,1'], { connector }).entries;
    expect(entry?.requests[0]?.outcome).toEqual({
      succeeds: false,
      because: 'successResponses does not list status 201',
    });
    expect(entry?.notes.join()).toMatch(/EIC would mark the task failed/);
  });

  it('enables a disabled user with every update', () => {
    const [entry] = planFor(['fode,Finn,Ode,finn.ode@corp.example,Clerk,,,,,1'], { connector }).entries;
    expect(entry?.action).toBe('update');
    expect(entry?.notes.join()).toMatch(/sends active true: RingCentral enables this disabled user again/);
  });
});

describe('what cannot be known', () => {
  const create = (httpParams: string, url = users) =>
    connectorOf([['CreateAccountJSON.json', callFile({ url, httpMethod: 'POST', httpParams })]]);
  const body = (extra: string) =>
    `{"schemas":["${core}"],"userName":"\${user.email}","name":{"givenName":"A","familyName":"B"},"emails":[{"type":"work","value":"\${user.email}"}],${extra}}`;

  it('is a request attribute nobody has given', () => {
    const plan = planFor([ada], { connector: create(body('"externalId":"${requestAccessAttributes.badge}"')) });
    expect(lines(plan)[0]).toMatch(/^unknown .*httpParams cannot be known: /);
    expect(plan.entries[0]?.attempted).toBe('create');
  });

  it('is a column the sample does not have', () => {
    const plan = planFor([ada], { connector: create(body('"externalId":"${user.employeeid}"')) });
    expect(lines(plan)[0]).toMatch(/^unknown .*"employeeid"/);
    expect(plan.notes.join()).toMatch(/no column "employeeid", which CreateAccountJSON uses/);
  });

  it('is an answer of another service', () => {
    const plan = planFor([ada], {
      connector: create(body('"active":true'), 'https://api.other.example/scim/v2/Users'),
    });
    expect(lines(plan)[0]).toMatch(/^unknown .*api\.other\.example is not a host of RingCentral/);
  });

  it('is whether an inactive user is disabled, when only SCIM was read', () => {
    const file = fixtureAccount().get('14')!.scim;
    const account = fixtureAccount({ users: [{ ...file, status: undefined }] });
    expect(lines(planFor(['f,Finn,Ode,finn.ode@corp.example,,,,,,1'], { account }))[0]).toMatch(
      /^unknown .*either disabled/,
    );
  });

  it('is an address, when users were only listed', () => {
    const account = fixtureAccount({ detail: 'list' });
    const plan = planFor([ben({ country: 'US', state: 'NY' }), ben({ title: 'Lead', state: 'NY' })], { account });
    expect(plan.entries.map(({ action }) => action)).toEqual(['unknown', 'update']);
    expect(plan.notes.join()).toMatch(/read as a list/);
  });

  it('is how many licences are free, when nobody read it', () => {
    const plan = planFor([ada], { account: fixtureAccount({ unassigned: undefined }) });
    expect(plan.counts.create).toBe(1);
    expect(plan.licences.free).toBeUndefined();
    expect(plan.notes.join()).toMatch(/How many extensions are free is not known/);
  });
});

describe('expressions that fail', () => {
  it('mean that EIC sends nothing', () => {
    const connector = connectorOf([
      [
        'CreateAccountJSON.json',
        callFile({
          url: users,
          httpMethod: 'POST',
          httpParams: '{"userName":"${user.email}","title":"${user.titel}"}',
        }),
      ],
    ]);
    const plan = planFor([ada], { connector });
    expect(lines(plan)[0]).toMatch(/^refused .*httpParams fails and nothing is sent: .*titel/);
    expect(plan.effort.writes).toBe(0);
  });
});

describe('a create whose accountIdPath finds nothing', () => {
  it('is noted, because EIC loses the account', () => {
    const good = readFileSync(join(fixtures, 'good/CreateAccountJSON.json'), 'utf8');
    const connector = connectorOf([
      ['CreateAccountJSON.json', good.replace('call1.message.id', 'call1.message.userId')],
    ]);
    const [entry] = planFor([ada], { connector }).entries;
    expect(entry?.action).toBe('create');
    expect(entry?.notes.join()).toMatch(/^accountIdPath "call1\.message\.userId" finds nothing in the answer/);
  });
});

describe('several calls', () => {
  it('read the answers of earlier ones', () => {
    const base = { connection: 'rcAuth', httpContentType: 'application/json', successResponses: { statusCode: [200] } };
    const text = JSON.stringify({
      call: [
        { ...base, name: 'call1', url: `${users}/\${account.accountID}`, httpMethod: 'GET' },
        {
          ...base,
          name: 'call2',
          url: `${users}/\${response.call1.message.id}`,
          httpMethod: 'PUT',
          httpParams: `{"schemas":["${core}"],"userName":"\${response.call1.message.userName}","name":{"givenName":"\${user.firstname}","familyName":"\${response.call1.message.name.familyName}"},"emails":[{"type":"work","value":"\${response.call1.message.userName}"}]}`,
        },
      ],
    });
    const plan = planFor(['d,Danae,X,dana.reyes@corp.example,,,,,,1'], {
      connector: connectorOf([['UpdateAccountJSON.json', text]]),
    });
    expect(requests(plan)).toEqual([`GET ${users}/11 200`, `PUT ${users}/11 200`]);
    expect(plan.effort).toMatchObject({ reads: 1, writes: 1 });
    expect(explainEntry(plan.entries[0]!).attributes).toMatchObject([
      {
        path: 'name.givenName',
        before: 'Dana',
        after: 'Danae',
        provenance: { inputs: [{ path: 'user.firstname', value: 'Danae' }] },
      },
    ]);
  });
});

describe('one parameter alone', () => {
  it('plans its own operation only', () => {
    const connector = fixtureConnector('good', ['DisableAccountJSON']);
    const rows = [ada, leaver('hana.sato', 'Hana', 'Sato'), 'd,Dana,Reyes,dana.reyes@corp.example,,,,,,1'];
    const plan = planFor(rows, { connector });
    expect(plan.entries.map(({ action }) => action)).toEqual(['skipped', 'disable', 'unchanged']);
    expect(plan.notes.join()).toMatch(/There is no ImportAccountEntJSON/);
  });
});

describe('safety', () => {
  it('blocks disabling the user the account is read with', () => {
    const plan = planFor([leaver('dana.reyes', 'Dana', 'Reyes')]);
    expect(plan.blocks).toMatchObject([
      { kind: 'threshold', message: expect.stringMatching(/is the user RingCentral is signed in as/) },
    ]);
  });

  it('leaves the account as it was', () => {
    const account = fixtureAccount();
    planFor([ada, ben({ title: 'Lead' }), leaver('hana.sato', 'Hana', 'Sato')], { account });
    expect(account.userCount).toBe(6);
    expect(account.get('12')?.scim.title).toBe('Engineer');
    expect(account.unassignedCount()).toBe(3);
  });

  it('notes two people who are one user', () => {
    expect(planFor([ben(), ben({ title: 'Lead' })]).entries[1]?.notes).toEqual([
      'Line 2 of the sample file is the same user of the account.',
    ]);
  });

  it('plans nobody from an empty file, and says why', () => {
    const plan = planProvisioning({
      mapping: fixtureConnector('good'),
      account: fixtureAccount(),
      users: readUsers('p.csv', ''),
    });
    expect(plan.blocks.map(({ kind }) => kind)).toEqual(['source']);
  });
});

describe('the headers of a request', () => {
  const headersOf = (call: Record<string, unknown>) => {
    const connector = connectorOf([['CreateAccountJSON.json', callFile({ url: users, httpMethod: 'POST', ...call })]]);
    const [entry] = planFor([ada], { connector }).entries;
    return entry?.requests[0]?.headers();
  };
  const httpParams = `{"schemas":["${core}"],"userName":"\${user.email}"}`;

  it('say by httpContentType what kind of body it has, where no header of the mapping does', () => {
    const own = { 'content-type': 'text/plain', Accept: 'application/json' };
    const both = { httpParams, httpHeaders: own, httpContentType: 'application/scim+json' };
    expect(headersOf({ httpParams, httpContentType: 'application/scim+json' })).toEqual({
      'Content-Type': 'application/scim+json',
    });
    expect(headersOf(both)).toEqual(own);
    expect(headersOf({ httpParams, httpContentType: '' })).toEqual({});
    expect(headersOf({ httpContentType: 'application/json' })).toEqual({});
  });
});

describe('never', () => {
  it('shows a token, whoever wrote it', () => {
    const connector = connectorOf([
      [
        'CreateAccountJSON.json',
        callFile({
          url: users,
          httpMethod: 'POST',
          httpHeaders: { Authorization: 'Bearer s3cret', 'X-Api-Key': 's3cret', Accept: '${user.email}' },
          httpParams: `{"schemas":["${core}"],"externalId":"\${access_token}","userName":"\${user.email}"}`,
        }),
      ],
    ]);
    const plan = planFor([ada], { connector });
    const [request] = explainEntry(plan.entries[0]!).requests;
    expect(request?.headers).toEqual({
      Authorization: 'Bearer ***',
      'X-Api-Key': '***',
      Accept: 'ada.obi@corp.example',
      'Content-Type': 'application/json',
    });
    expect(request?.body).toContain('"externalId":"Bearer ***"');
    expect(JSON.stringify(explainEntry(plan.entries[0]!))).not.toContain('s3cret');
  });
});
