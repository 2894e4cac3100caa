import { describe, expect, it } from 'vitest';
import { resourceTypePage, schemaPage } from '../../../../server/src/account/service-metadata';
import { accountStage } from '../../../../server/src/ringcentral/connection/stages/account';
import { parseServerAddress } from '../../../../server/src/ringcentral/server-address';
import { connectionTests } from '../helpers/connection-tests';
import { json, steadyStart } from '../helpers/loopback-server';
import { limits, platformError, scimError } from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';

const { runOn } = connectionTests();

const check = 'GET /restapi/v1.0/account/~/extension/~/authz-profile/check';
const account = 'GET /restapi/v1.0/account/~';
const schemas = 'GET /scim/v2/Schemas';
const types = 'GET /scim/v2/ResourceTypes';
const extensions = 'GET /restapi/v1.0/account/~/extension';

describe('the role', () => {
  it('names the permissions that are missing, and what each is for', async () => {
    const { stage, report } = await runOn({
      routes: {
        [check]: (request, response) =>
          json(response, 200, { successful: !request.url.includes('AddRemoveUsers') }, limits('light', 50, 40)),
      },
    });
    expect(stage('role')).toMatchObject({
      state: 'warned',
      evidence: 'the person lacks AddRemoveUsers (creating and deleting users)',
      remedy: expect.stringContaining('User Admin'),
      facts: { permissions: { ReadExtensions: true, AddRemoveUsers: false, EditUserInfo: true } },
    });
    expect(report.outcome).toBe('warned');
  });

  it('is unknown when it may not be asked, or the answer does not say', async () => {
    const refused = await runOn({
      routes: {
        [check]: (_, response) => platformError(response, 403, 'CMN-408', 'user needs to have [X] permission'),
      },
    });
    expect(refused.stage('role').state).toBe('unknown');
    const silent = await runOn({ routes: { [check]: (_, response) => json(response, 200, {}) } });
    expect(silent.stage('role')).toMatchObject({ state: 'unknown', facts: { kind: 'unexpected' } });
  });
});

describe('the account', () => {
  it('says brand, country, plan and state', async () => {
    const { stage } = await runOn({});
    expect(stage('account')).toMatchObject({
      state: 'passed',
      evidence:
        'RingCentral (brand 1210), contracted in United States, plan RingEX, Confirmed, extension numbers of at most 6 digits',
      facts: { brandId: '1210', status: 'Confirmed' },
    });
  });

  it('that is not confirmed is worth a warning', async () => {
    const { stage } = await runOn({
      routes: { [account]: (_, response) => json(response, 200, { id: 7, status: 'Disabled' }) },
    });
    expect(stage('account')).toMatchObject({ state: 'warned', cause: expect.stringContaining('Disabled') });
  });

  it('of a brand that is kept apart belongs on its own host', async () => {
    const { stage } = await runOn({
      routes: { [account]: (_, response) => json(response, 200, { id: 7, serviceInfo: { brand: { id: '3420' } } }) },
    });
    // This machine is asked in the tests; only RingCentral's own hosts can be the wrong one of them.
    expect(stage('account').state).toBe('passed');
    const client = {
      get: async () => ({ status: 200, body: { id: 7, serviceInfo: { brand: { id: '3420', name: 'Office' } } } }),
    };
    const address = parseServerAddress('https://platform.ringcentral.com');
    const context = { client, address, signal: undefined } as unknown as Parameters<typeof accountStage.run>[0];
    expect(await accountStage.run(context)).toMatchObject({
      state: 'warned',
      remedy: 'Use https://platform.ringcentral.biz, where this brand is kept.',
    });
  });
});

describe('the schemas', () => {
  it('passes when they list what the API reference lists', async () => {
    const { stage } = await runOn({});
    expect(stage('schemas')).toMatchObject({
      state: 'passed',
      evidence: expect.stringContaining('all those of the API reference'),
      facts: { resourceTypes: ['User'], missing: [], further: [] },
    });
  });

  it('warns of what is not there and of what is more', async () => {
    const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
    const attributes = [
      { name: 'userName' },
      { name: 'nickName' },
      { name: 'name', subAttributes: [{ name: 'givenName' }] },
    ];
    const { stage } = await runOn({
      routes: {
        [schemas]: (_, response) => json(response, 200, { totalResults: 1, Resources: [{ id: core, attributes }] }),
      },
    });
    expect(stage('schemas')).toMatchObject({ state: 'warned', facts: { further: ['nickname'] } });
    expect(stage('schemas').evidence).toContain('name.familyname');
  });

  it('are unknown when there are none', async () => {
    const { stage } = await runOn({
      routes: {
        [schemas]: (_, response) => scimError(response, 404, 'not found'),
        [types]: (_, response) => json(response, 200, resourceTypePage),
      },
    });
    expect(stage('schemas').state).toBe('unknown');
    const odd = await runOn({
      routes: { [schemas]: (_, response) => json(response, 200, { ...schemaPage, Resources: [{ id: 'x' }] }) },
    });
    expect(odd.stage('schemas').state).toBe('unknown');
  });
});

describe('e-mail addresses', () => {
  const listed = (records: readonly object[], total?: number) => ({
    routes: {
      [extensions]: (request: { readonly url: string }, response: Parameters<typeof json>[0]) =>
        json(response, 200, {
          records: request.url.includes('Unassigned') ? [] : records,
          paging: { totalPages: 1, ...(total === undefined ? {} : { totalElements: total }) },
        }),
    },
  });

  it('of several extensions are found by number, without showing the address', async () => {
    const email = 'shared.person@example.com';
    const { stage, text } = await runOn(
      listed(
        [
          { id: 1, extensionNumber: '101', contact: { email } },
          { id: 2, contact: { email: email.toUpperCase() } },
          { id: 3, extensionNumber: '103', contact: { email: 'other@example.com' } },
          { id: 4, extensionNumber: '104' },
        ],
        2000,
      ),
    );
    expect(stage('duplicates')).toMatchObject({
      state: 'warned',
      evidence: 'one e-mail address on several extensions, among the first 4 extensions of 2000: 101 and id 2',
      facts: { shared: [['101', 'id 2']], withEmail: 2, total: 2000 },
    });
    expect(text.toLowerCase()).not.toContain('shared.person');
  });

  it('that nobody shows are unknown', async () => {
    expect((await runOn(listed([{ id: 1 }]))).stage('duplicates').state).toBe('unknown');
  });
});

describe('the clock', () => {
  it('that is two minutes off or more is worth a warning', async () => {
    const behind = await runOn({}, { clock: steadyClock(steadyStart - 420_000) });
    expect(behind.stage('clock')).toMatchObject({
      state: 'warned',
      evidence: 'this machine is 7 min behind the server',
      remedy: expect.stringContaining('network time'),
    });
    const ahead = await runOn({}, { clock: steadyClock(steadyStart + 30_000) });
    expect(ahead.stage('clock')).toMatchObject({
      state: 'passed',
      evidence: 'this machine is 30 s ahead of the server',
    });
  });
});

describe('a stage that needs another', () => {
  it('says which one failed, the first cause and not the last link', async () => {
    const { stage } = await runOn({
      routes: { 'GET /scim/v2/ServiceProviderConfig': (_, response) => scimError(response, 404, 'not found') },
    });
    expect(stage('schemas')).toMatchObject({ state: 'skipped', evidence: 'not reached because "SCIM" failed' });
  });
});
