import { describe, expect, it } from 'vitest';
import { findEndpoint } from '../../server/src/knowledge/ringcentral/endpoints';
import { enterpriseUserSchemaUrn, patchOpUrn, userSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import { demoSeed } from '../../server/src/simulator/seed';
import { contractOf, hasDescription } from './openapi';
import { call, form, jwtGrant, signIn, start } from './simulator-fixture';

/** RFC 7644 §3.4.3. */
const searchRequestUrn = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';

function person(email: string, more: object = {}): object {
  return {
    schemas: [userSchemaUrn, enterpriseUserSchemaUrn],
    externalId: '9001',
    userName: email,
    name: { givenName: 'Pat', familyName: 'Quill' },
    emails: [{ type: 'work', value: email }],
    addresses: [
      { type: 'work', streetAddress: '1 Elm St', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    ],
    [enterpriseUserSchemaUrn]: { department: 'Sales' },
    ...more,
  };
}

const patch = (...operations: readonly object[]): object => ({ schemas: [patchOpUrn], Operations: operations });
const users = '/scim/v2/Users';
const pat = 'pat.quill@harborline.example';

const session: readonly (readonly [status: number, method: string, path: string, body?: unknown])[] = [
  [200, 'GET', '/scim/v2/ServiceProviderConfig'],
  [200, 'GET', '/scim/v2/ResourceTypes'],
  [200, 'GET', '/scim/v2/ResourceTypes/User'],
  [404, 'GET', '/scim/v2/ResourceTypes/Group'],
  [403, 'GET', '/scim/v2/ResourceTypes?filter=x'],
  [200, 'GET', '/scim/v2/Schemas'],
  [200, 'GET', `/scim/v2/Schemas/${userSchemaUrn}`],
  [404, 'GET', '/scim/v2/Schemas/urn:x'],
  [200, 'GET', `${users}?filter=&startIndex=1&count=3`],
  [400, 'GET', `${users}?filter=title%20eq%20%22x%22`],
  [200, 'POST', `${users}/.search`, { schemas: [searchRequestUrn], filter: `userName eq "${pat}"` }],
  [400, 'POST', `${users}/.search`, { schemas: [searchRequestUrn], filter: 'userName' }],
  [201, 'POST', users, person(pat)],
  [409, 'POST', users, person(pat)],
  [
    400,
    'POST',
    users,
    person('x@harborline.example', { addresses: [{ type: 'work', region: 'Kalifornia', country: 'US' }] }),
  ],
  [400, 'POST', users, { schemas: [userSchemaUrn] }],
  [200, 'GET', `${users}/400100091`],
  [404, 'GET', `${users}/1`],
  [200, 'PUT', `${users}/400100002`, person('ben.c@harborline.example', { active: false, externalId: undefined })],
  [200, 'PATCH', `${users}/400100003`, patch({ op: 'replace', path: 'active', value: 'false' })],
  [400, 'PATCH', `${users}/400100003`, patch({ op: 'remove' })],
  [404, 'PATCH', `${users}/1`, patch({ op: 'remove', path: 'title' })],
  [204, 'DELETE', `${users}/400100004`],
  [404, 'DELETE', `${users}/400100004`],
  [403, 'DELETE', `${users}/400100003`],
];

describe('a scripted session', () => {
  it.skipIf(!hasDescription)('answers as RingCentral’s OpenAPI description says', async () => {
    const contract = contractOf();
    expect(contract.check('GET', users, 200, { Resources: [{ userName: 5 }] })).not.toEqual([]);
    const simulator = await start({ limits: { Light: 1000, Heavy: 1000 } });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of session) {
      const answer = await call(simulator, token, method, path, body);
      const name = `${method} ${path}`;
      expect(answer.status, name).toBe(status);
      const template = findEndpoint(method, path.split('?')[0] ?? '')?.path ?? '';
      expect(contract.check(method, template, answer.status, answer.json), name).toEqual([]);
    }
  });

  it('gives the statuses it is written for', async () => {
    const simulator = await start({ limits: { Light: 1000, Heavy: 1000 } });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of session) {
      expect((await call(simulator, token, method, path, body)).status, `${method} ${path}`).toBe(status);
    }
  });

  it('creates, reads, replaces and deletes as the examples of 2021 do', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const created = await call(simulator, token, 'POST', users, person(pat));
    expect(created).toMatchObject({
      status: 201,
      json: { active: false, phoneNumbers: [], addresses: [{ country: 'United States', region: 'TX' }] },
    });
    const { meta: _created, ...shown } = created.json;
    const { meta, ...read } = (await call(simulator, token, 'GET', `${users}/${created.json.id}`)).json;
    expect(read).toEqual(shown);
    expect(meta).toMatchObject({ location: `http://scim.ringcentral.com/scim/v2/Users/${created.json.id}` });
    const minimal = {
      schemas: [userSchemaUrn],
      userName: 'ada.o@harborline.example',
      name: { givenName: 'Ada', familyName: 'O' },
      active: false,
      emails: [{ type: 'work', value: 'ada.o@harborline.example' }],
    };
    const replaced = await call(simulator, token, 'PUT', `${users}/400100001`, minimal);
    expect(replaced.json).toMatchObject({
      active: false,
      phoneNumbers: [{ type: 'other', value: '101' }],
      addresses: [],
    });
    expect(replaced.json).not.toHaveProperty('externalId');
    expect((await call(simulator, token, 'DELETE', `${users}/${created.json.id}`)).status).toBe(204);
  });
});

const account = '/restapi/v1.0/account/~';
const dictionary = '/restapi/v1.0/dictionary';

const rest: readonly (readonly [status: number, method: string, path: string, body?: unknown])[] = [
  [200, 'GET', '/restapi'],
  [200, 'GET', '/.well-known/openid-configuration'],
  [200, 'GET', '/restapi/oauth/userinfo'],
  [200, 'GET', account],
  [200, 'GET', '/restapi/v2/accounts/~'],
  [404, 'GET', '/restapi/v2/accounts/12'],
  [200, 'GET', `${account}/service-info`],
  [200, 'GET', `${account}/sites`],
  [200, 'GET', `${account}/extension`],
  [200, 'GET', `${account}/extension?status=Unassigned&type=User&perPage=2`],
  [200, 'GET', `${account}/extension?type=Department`],
  [200, 'GET', `${account}/extension/~`],
  [200, 'GET', `${account}/extension/400100005`],
  [200, 'GET', `${account}/extension/400100091`],
  [200, 'GET', `${account}/extension/400100050`],
  [200, 'GET', `${account}/extension/~/features?featureId=ExternalDirectoryIntegration`],
  [200, 'GET', `${account}/extension/~/authz-profile`],
  [200, 'GET', `${account}/extension/~/authz-profile/check?permissionId=AddRemoveUsers`],
  [200, 'GET', `${account}/extension/~/authz-profile/check?permissionId=Nothing`],
  [200, 'GET', `${account}/extension/~/assigned-role`],
  [200, 'GET', `${account}/user-role`],
  [200, 'GET', `${dictionary}/user-role`],
  [200, 'GET', `${dictionary}/permission`],
  [200, 'GET', `${dictionary}/country?perPage=1000`],
  [200, 'GET', `${dictionary}/state?countryId=1&perPage=1000`],
  [200, 'GET', `${dictionary}/state?allCountries=true`],
  [200, 'GET', `${dictionary}/brand/1210/contracted-country`],
  [200, 'GET', `${account}/directory/entries`],
  [200, 'GET', `${account}/directory/entries?perPage=all`],
  [200, 'POST', `${account}/directory/entries/search`, { searchString: 'ada' }],
  [200, 'GET', `${account}/phone-number`],
  [200, 'GET', '/restapi/v2/accounts/~/phone-numbers'],
];

/** Described, and not served: writes past SCIM, which no provisioning through SCIM and no connection test sends. */
const notServed: readonly string[] = [
  'POST /restapi/v1.0/account/{accountId}/extension',
  'PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}',
  'DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}',
  'POST /restapi/v2/accounts/{accountId}/batch-provisioning/users',
  'DELETE /restapi/v2/accounts/{accountId}/extensions',
  'POST /restapi/v2/accounts/{accountId}/send-activation-email',
  'POST /restapi/v2/accounts/{accountId}/send-welcome-email',
];

const plenty = { Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 };

describe('REST', () => {
  const otherExtensions = [{ id: '400100050', type: 'Department', name: 'Support queue', extensionNumber: '500' }];

  it.skipIf(!hasDescription)('answers as RingCentral’s OpenAPI description says', async () => {
    const contract = contractOf();
    const extension = '/restapi/v1.0/account/{accountId}/extension';
    expect(contract.check('GET', extension, 200, { records: [{ id: 'x' }] })).not.toEqual([]);
    const simulator = await start({ seed: { ...demoSeed(), otherExtensions }, limits: plenty });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of rest) {
      const answer = await call(simulator, token, method, path, body);
      const name = `${method} ${path}`;
      expect(answer.status, name).toBe(status);
      const template = findEndpoint(method, path.split('?')[0] ?? '')?.path ?? '';
      expect(contract.check(method, template, answer.status, answer.json), name).toEqual([]);
    }
  });

  it('answers everything a connection test asks', async () => {
    const simulator = await start({ seed: { ...demoSeed(), otherExtensions }, limits: plenty });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of rest)
      expect((await call(simulator, token, method, path, body)).status, `${method} ${path}`).toBe(status);
  });

  it.skipIf(!hasDescription)('serves every described operation but the writes past SCIM', () => {
    const asked = [...session, ...rest].map(([, method, path]) => findEndpoint(method, path.split('?')[0] ?? ''));
    const covered = new Set(asked.map((endpoint) => `${endpoint?.method} ${endpoint?.path}`));
    const oauth = ['GET', 'POST'].flatMap((method) =>
      ['authorize', 'token', 'revoke'].map((end) => `${method} /restapi/oauth/${end}`),
    );
    const missing = contractOf()
      .operations()
      .map(([method, path]) => `${method} ${path}`)
      .filter((name) => !covered.has(name) && !oauth.includes(name));
    expect(missing).toEqual(notServed);
  });
});

describe('OAuth', () => {
  it.skipIf(!hasDescription)('answers as RingCentral’s OpenAPI description says', async () => {
    const contract = contractOf();
    const simulator = await start({ issueRefreshTokens: true, limits: plenty });
    const path = '/restapi/oauth/token';
    const good = await form(simulator, path, { grant_type: jwtGrant, assertion: 'demo-jwt' });
    expect(contract.check('POST', path, good.status, good.json)).toEqual([]);
    const wrong: readonly Record<string, string>[] = [
      {},
      { grant_type: 'password' },
      { grant_type: jwtGrant, assertion: 'no' },
    ];
    for (const fields of wrong) {
      const bad = await form(simulator, path, fields);
      expect(bad.status).toBe(400);
      expect(contract.check('POST', path, 400, bad.json)).toEqual([]);
    }
    const page = await fetch(`${simulator.url}/restapi/oauth/authorize?response_type=token`);
    expect(contract.check('GET', '/restapi/oauth/authorize', page.status, await page.json())).toEqual([]);
    const revoked = await form(simulator, '/restapi/oauth/revoke', { token: String(good.json.access_token) });
    expect(contract.check('POST', '/restapi/oauth/revoke', revoked.status, revoked.json)).toEqual([]);
  });
});

/** Every refusal of a SCIM request, in both forms a client meets. */
describe('errors', () => {
  const user = '/scim/v2/Users/{scimUserId}';
  const scimOperations = [
    ['GET', users],
    ['POST', `${users}/.search`],
    ['GET', user],
    ['POST', users],
    ['PUT', user],
    ['PATCH', user],
    ['DELETE', user],
  ] as const;

  it.skipIf(!hasDescription).each([401, 403, 429, 500])('%d has the described form everywhere', async (status) => {
    const contract = contractOf();
    const simulator = await start({ limits: plenty });
    const token = await signIn(simulator);
    for (const [method, template] of scimOperations) {
      simulator.setFaults([{ kind: 'status', status }]);
      const path = template.replace('{scimUserId}', '400100001');
      const answer = await call(simulator, token, method, path, method === 'GET' ? undefined : {});
      expect(contract.check(method, template, answer.status, answer.json), `${method} ${path}`).toEqual([]);
    }
  });

  it.skipIf(!hasDescription)('the account’s own refusals have it too', async () => {
    const contract = contractOf();
    const seed = demoSeed();
    const off = await start({ seed: { ...seed, scimEnabled: false }, limits: plenty });
    const full = await start({ seed: { ...seed, unassigned: [] }, limits: plenty });
    const reading = await start({ scopes: ['ReadAccounts'], limits: plenty });
    const busy = await start({ limits: { Heavy: 1 } });
    for (const [simulator, statuses] of [
      [off, [403]],
      [full, [403]],
      [reading, [403]],
      [busy, [201, 429]],
    ] as const) {
      const token = await signIn(simulator);
      for (const status of statuses) {
        const answer = await call(simulator, token, 'POST', users, person(pat));
        expect(answer.status).toBe(status);
        expect(contract.check('POST', users, status, answer.json)).toEqual([]);
      }
    }
    const nobody = await call(off, 'wrong', 'GET', users);
    expect(contract.check('GET', users, nobody.status, nobody.json)).toEqual([]);
  });
});
