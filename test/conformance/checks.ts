import { expect } from 'vitest';
import { enterpriseUserSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import { type Check, check } from './check';
import { patchChecks } from './patch-checks';
import { expectError, filtered, type Json, list } from './session';

/** RFC 7644 §3.4.3. */
const searchRequestUrn = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
const nowhere = '/Users/no-such-user';

const creating: readonly Check[] = [
  check('create answers 201 with the resource and an id', '7644 §3.3', async ({ send, body }) => {
    const asked = body();
    const { status, json, headers } = await send('POST', '/Users', asked);
    expect(status).toBe(201);
    expect(headers.get('content-type')).toContain('application/scim+json');
    expect(json).toMatchObject({ userName: asked.userName, name: asked.name, id: expect.stringMatching(/.+/) });
  }),
  check('create answers with a Location header', '7644 §3.3', async ({ send, body }) => {
    const { headers } = await send('POST', '/Users', body());
    expect(headers.get('location')).toContain('/Users/');
  }),
  check('a created user can be read', '7644 §3.4.1', async ({ send, body }) => {
    const { json } = await send('POST', '/Users', body());
    const { meta: _made, ...made } = json;
    const { status, json: read } = await send('GET', `/Users/${String(json.id)}`);
    expect(status).toBe(200);
    expect(read).toMatchObject(made);
  }),
  check('active is as it was sent', '7643 §4.1.1', async ({ send, body }) => {
    expect((await send('POST', '/Users', body({ active: true }))).json.active).toBe(true);
  }),
  check('userName need not be an e-mail address', '7643 §4.1.1', async ({ send, body }) => {
    expect((await send('POST', '/Users', body({ userName: 'plain-name' }))).status).toBe(201);
  }),
  check('an e-mail address may be of type home', '7643 §4.1.2', async ({ send, body }) => {
    const asked = body();
    const emails = [...(asked.emails as readonly Json[]), { type: 'home', value: 'check@home.example' }];
    expect((await send('POST', '/Users', { ...asked, emails })).status).toBe(201);
  }),
  check('displayName is kept', '7643 §4.1.1', async ({ send, body }) => {
    expect((await send('POST', '/Users', body({ displayName: 'Check' }))).json.displayName).toBe('Check');
  }),
  check('an id that is sent is ignored', '7644 §3.3', async ({ send, body }) => {
    expect((await send('POST', '/Users', body({ id: 'mine' }))).json.id).not.toBe('mine');
  }),
  check('attribute names ignore letter case', '7643 §2.1', async ({ send, body }) => {
    const { userName, ...rest } = body();
    expect((await send('POST', '/Users', { ...rest, USERNAME: userName })).json.userName).toBe(userName);
  }),
  check('the enterprise extension is kept and named in schemas', '7643 §3.3', async ({ make }) => {
    const user = await make({ [enterpriseUserSchemaUrn]: { department: 'Sales' } });
    expect(user).toMatchObject({ [enterpriseUserSchemaUrn]: { department: 'Sales' } });
    expect(user.schemas).toContain(enterpriseUserSchemaUrn);
  }),
  check('null and the empty list are the same as nothing', '7643 §2.5', async ({ send, body }) => {
    const { status, json } = await send('POST', '/Users', body({ title: null, phoneNumbers: [] }));
    expect(status).toBe(201);
    expect(json.title ?? null).toBeNull();
  }),
  check('a userName that is taken answers 409 uniqueness', '7644 §3.3', async ({ make, send, body }) => {
    const { userName, emails } = await make();
    expectError(await send('POST', '/Users', body({ userName, emails })), 409, 'uniqueness');
  }),
  check('a userName is taken in any letter case', '7643 §4.1.1', async ({ make, send, body }) => {
    const { userName, emails } = await make();
    const upper = String(userName).toUpperCase();
    expectError(await send('POST', '/Users', body({ userName: upper, emails })), 409, 'uniqueness');
  }),
  check('a missing userName answers 400', '7644 §3.12', async ({ send, body }) => {
    expectError(await send('POST', '/Users', body({ userName: undefined })), 400, 'invalidValue');
  }),
  check('a value of the wrong type answers 400', '7644 §3.12', async ({ send, body }) => {
    expectError(await send('POST', '/Users', body({ name: 'Check' })), 400, 'invalidValue');
  }),
  check('a body that is no JSON answers 400 invalidSyntax', '7644 §3.12', async ({ send }) => {
    expectError(await send('POST', '/Users', '{"schemas"'), 400, 'invalidSyntax');
  }),
];

const reading: readonly Check[] = [
  check('an unknown id answers 404', '7644 §3.4.1', async ({ send }) => expectError(await send('GET', nowhere), 404)),
  check('a list has its members', '7644 §3.4.2', async (session) => {
    const page = await list(session);
    expect(page.schemas).toEqual(['urn:ietf:params:scim:api:messages:2.0:ListResponse']);
    expect(page).toMatchObject({ startIndex: 1, itemsPerPage: page.Resources.length });
    expect(page.totalResults).toBeGreaterThanOrEqual(page.Resources.length);
  }),
  check('a list has the users as a single answer has them', '7644 §3.4.2', async (session) => {
    const { Resources } = await list(session, '?count=1');
    const { meta: _meta, ...listed } = Resources[0]!;
    const { meta: _other, ...read } = (await session.send('GET', `/Users/${String(listed.id)}`)).json;
    expect(listed).toEqual(read);
  }),
  check('pages follow one another without a gap', '7644 §3.4.2.4', async (session) => {
    const ids = ({ Resources }: { readonly Resources: readonly Json[] }) => Resources.map(({ id }) => id);
    const all = ids(await list(session, '?count=6'));
    const parts = [ids(await list(session, '?count=3')), ids(await list(session, '?startIndex=4&count=3'))];
    expect(parts.flat()).toEqual(all);
  }),
  check('a startIndex below 1 is 1', '7644 §3.4.2.4', async (session) => {
    expect((await list(session, '?startIndex=0')).startIndex).toBe(1);
    expect((await list(session, '?startIndex=-5')).startIndex).toBe(1);
  }),
  check('a count below 0 is 0, and 0 gives no users but their number', '7644 §3.4.2.4', async (session) => {
    for (const count of [0, -3]) {
      const page = await list(session, `?count=${count}`);
      expect(page.Resources).toEqual([]);
      expect(page.totalResults).toBeGreaterThan(0);
    }
  }),
  check('a page behind the last is empty', '7644 §3.4.2.4', async (session) => {
    expect((await list(session, '?startIndex=100000')).Resources).toEqual([]);
  }),
  check('.search finds what a query finds', '7644 §3.4.3', async ({ make, send }) => {
    const { userName } = await make();
    const filter = `userName eq "${String(userName)}"`;
    const { json } = await send('POST', '/Users/.search', { schemas: [searchRequestUrn], filter, count: 5 });
    expect(json.totalResults).toBe(1);
  }),
  check('attributes asked for alone come alone', '7644 §3.9', async ({ make, send }) => {
    const { id } = await make();
    expect((await send('GET', `/Users/${String(id)}?attributes=userName`)).json).not.toHaveProperty('emails');
  }),
  check('meta says where the user is', '7643 §3.1', async ({ make, simulator }) => {
    const { meta, id } = await make();
    expect((meta as Json).location).toBe(`${simulator.url}/scim/v2/Users/${String(id)}`);
  }),
  check('meta.created stays', '7643 §3.1', async ({ make, send }) => {
    const { meta, id } = await make();
    await new Promise((resolve) => setTimeout(resolve, 15));
    const again = (await send('GET', `/Users/${String(id)}`)).json;
    expect((again.meta as Json).created).toBe((meta as Json).created);
  }),
];

const filtering: readonly Check[] = [
  ...(
    [
      ['userName eq', 'userName eq "{}"'],
      ['an operator in capitals', 'userName EQ "{}"'],
      ['an attribute in capitals', 'USERNAME eq "{}"'],
      ['the URN in front', 'urn:ietf:params:scim:schemas:core:2.0:User:userName eq "{}"'],
      ['sw', 'userName sw "{}"'],
      ['ew', 'userName ew "{}"'],
      ['co', 'userName co "{}"'],
      ['a sub-attribute', 'emails.value eq "{}"'],
      ['a value filter', 'emails[type eq "work" and value eq "{}"]'],
      ['and', 'userName eq "{}" and name.givenName eq "Check"'],
      ['or', 'userName eq "nobody" or userName eq "{}"'],
      ['not', 'userName eq "{}" and not (name.givenName eq "Other")'],
      ['pr', 'userName eq "{}" and name pr'],
      ['parentheses', '(userName eq "{}")'],
    ] as const
  ).map(([name, filter]) =>
    check(`a filter may use ${name}`, '7644 §3.4.2.2', async (session) => {
      const { userName } = await session.make();
      expect((await filtered(session, filter.replace('{}', String(userName)))).totalResults).toBe(1);
    }),
  ),
  check('userName is compared without regard to case', '7643 §4.1.1', async (session) => {
    const { userName } = await session.make();
    expect((await filtered(session, `userName eq "${String(userName).toUpperCase()}"`)).totalResults).toBe(1);
  }),
  check('no match is an empty list', '7644 §3.4.2', async (session) => {
    expect(await filtered(session, 'userName eq "nobody@harborline.example"')).toMatchObject({ totalResults: 0 });
  }),
  check('a malformed filter answers 400 invalidFilter', '7644 §3.12', async ({ send }) => {
    for (const filter of ['userName', 'userName eq', 'userName like "x"', '(userName eq "x"', 'userName eq x']) {
      expectError(await send('GET', `/Users?filter=${encodeURIComponent(filter)}`), 400, 'invalidFilter');
    }
  }),
];

const replacing: readonly Check[] = [
  check('PUT answers 200 with the new resource', '7644 §3.5.1', async ({ make, send }) => {
    const { meta: _meta, ...user } = await make();
    const { status, json } = await send('PUT', `/Users/${String(user.id)}`, { ...user, title: 'Replaced' });
    expect(status).toBe(200);
    expect(json).toMatchObject({ id: user.id, userName: user.userName, title: 'Replaced' });
  }),
  check('PUT works on a user just created', '7644 §3.5.1', async ({ send, body }) => {
    const asked = body();
    const { json } = await send('POST', '/Users', asked);
    expect((await send('PUT', `/Users/${String(json.id)}`, { ...asked, title: 'x' })).status).toBe(200);
  }),
  check('PUT clears what it leaves out', '7644 §3.5.1', async ({ make, send }) => {
    const { meta: _meta, title: _title, ...user } = await make({ title: 'Before' });
    expect((await send('PUT', `/Users/${String(user.id)}`, user)).json).not.toHaveProperty('title');
  }),
  check('PUT ignores another id in the body', '7644 §3.5.1', async ({ make, send }) => {
    const { meta: _meta, ...user } = await make();
    expect((await send('PUT', `/Users/${String(user.id)}`, { ...user, id: 'other' })).json.id).toBe(user.id);
  }),
  check('PUT deactivates', '7643 §4.1.1', async ({ make, send }) => {
    const { meta: _meta, ...user } = await make();
    expect((await send('PUT', `/Users/${String(user.id)}`, { ...user, active: false })).json.active).toBe(false);
  }),
  check('PUT to an unknown id answers 404', '7644 §3.5.1', async ({ send, body }) =>
    expectError(await send('PUT', nowhere, body()), 404),
  ),
  check('PUT without a required attribute answers 400', '7644 §3.5.1', async ({ make, send }) => {
    const { meta: _meta, userName: _name, ...user } = await make();
    expectError(await send('PUT', `/Users/${String(user.id)}`, user), 400, 'invalidValue');
  }),
  check('PUT with another’s userName answers 409', '7644 §3.12', async ({ make, send }) => {
    const [first, { meta: _meta, ...second }] = [await make(), await make()];
    const { userName, emails } = first;
    expectError(await send('PUT', `/Users/${String(second.id)}`, { ...second, userName, emails }), 409, 'uniqueness');
  }),
];

const deleting: readonly Check[] = [
  check('DELETE answers 204 without a body, and the user is gone', '7644 §3.6', async ({ make, send }) => {
    const { id, userName } = await make();
    const { status, json } = await send('DELETE', `/Users/${String(id)}`);
    expect([status, json]).toEqual([204, {}]);
    expectError(await send('GET', `/Users/${String(id)}`), 404);
    expectError(await send('DELETE', `/Users/${String(id)}`), 404);
    const found = await send('GET', `/Users?filter=${encodeURIComponent(`userName eq "${String(userName)}"`)}`);
    expect(found.json.totalResults).toBe(0);
  }),
  check('a deleted userName is free again', '7644 §3.6', async ({ make, send, body }) => {
    const { id, userName, emails } = await make();
    await send('DELETE', `/Users/${String(id)}`);
    expect((await send('POST', '/Users', body({ userName, emails }))).status).toBe(201);
  }),
  check('a deactivated user can be deleted', '7644 §3.6', async ({ make, patch, send }) => {
    const { id } = await make();
    await patch(id, { op: 'replace', path: 'active', value: false });
    expect((await send('DELETE', `/Users/${String(id)}`)).status).toBe(204);
  }),
];

const discovering: readonly Check[] = [
  check('ServiceProviderConfig says what is served', '7643 §5', async ({ send }) => {
    const { status, json } = await send('GET', '/ServiceProviderConfig');
    expect(status).toBe(200);
    expect(json).toMatchObject({ patch: { supported: true }, filter: { supported: true }, bulk: { supported: false } });
    expect((json.authenticationSchemes as readonly unknown[]).length).toBeGreaterThan(0);
  }),
  check('ResourceTypes has User and its extension', '7643 §6', async ({ send }) => {
    const { json } = await send('GET', '/ResourceTypes/User');
    expect(json).toMatchObject({ endpoint: '/Users', schemaExtensions: [{ schema: enterpriseUserSchemaUrn }] });
  }),
  check('Schemas describes every attribute of a user', '7643 §7', async ({ make, send }) => {
    const { json } = await send('GET', '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User');
    const names = (json.attributes as readonly Json[]).map(({ name }) => name);
    const common = ['id', 'schemas', 'meta', 'externalId', enterpriseUserSchemaUrn];
    for (const key of Object.keys(
      await make({ title: 'Agent', phoneNumbers: [{ type: 'work', value: '+15125550100' }] }),
    ))
      if (!common.includes(key)) expect(names).toContain(key);
  }),
  check('a filter on Schemas answers 403', '7644 §4', async ({ send }) =>
    expectError(await send('GET', '/Schemas?filter=id%20pr'), 403),
  ),
  check('there is a Groups endpoint', '7643 §4.2', async ({ send }) =>
    expect((await send('GET', '/Groups')).status).toBe(200),
  ),
  check('a token is needed', '7644 §2', async ({ simulator }) =>
    expect((await fetch(`${simulator.url}/scim/v2/Users`)).status).toBe(401),
  ),
];

/** The checks of the public conformance suites for users, put anew from the RFCs. */
export const checks: readonly Check[] = [
  ...creating,
  ...reading,
  ...filtering,
  ...replacing,
  ...patchChecks,
  ...deleting,
  ...discovering,
];
