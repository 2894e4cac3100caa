import { describe, expect, it } from 'vitest';
import { connectionStages } from '../../../../server/src/ringcentral/connection/test-connection';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { connectionTests, routes, run } from '../helpers/connection-tests';
import type { LoopbackServer } from '../helpers/loopback-server';
import { readyToken, ringCentralDouble } from '../helpers/ringcentral-double';

const { close, runOn } = connectionTests();

function onlyReads({ seen }: LoopbackServer) {
  const writes = seen.filter(({ method, url }) => method !== 'GET' && !url.startsWith('/restapi/oauth/'));
  expect(writes).toEqual([]);
}

describe('a connection that works', () => {
  it('passes every stage it can, says what it cannot know, and revokes its token', async () => {
    const { report, states, stage, server } = await runOn({
      users: 212,
      unassigned: ['United States', 'Germany', 'Germany'],
    });
    expect(states).toEqual([
      'name passed',
      'host passed',
      'proxy passed',
      'tls passed',
      'token passed',
      'permissions passed',
      'who passed',
      'role passed',
      'account passed',
      'services passed',
      'directory-provider unknown',
      'scim passed',
      'schemas passed',
      'users passed',
      'duplicates passed',
      'free-extensions passed',
      'clock passed',
      'rate-limits passed',
      'mapping skipped',
    ]);
    expect(report.outcome).toBe('passed');
    expect(report.server).toEqual({ label: 'This machine', host: new URL(server.url).host });
    expect(stage('token').evidence).toBe('signed in with a JWT, token for 60 min, no refresh token (normal for JWT)');
    expect(stage('who').evidence).toBe('Dana Reyes, Super Admin');
    expect(stage('scim').facts).toEqual({ patch: true, filter: true, maxResults: 1000 });
    expect(stage('users')).toMatchObject({
      evidence: '212 users; the first page holds 100',
      facts: { totalResults: 212, received: 100 },
    });
    expect(stage('directory-provider').evidence).toContain('ExternalDirectoryIntegration is enabled');
    expect(stage('free-extensions').evidence).toContain('2 in Germany, 1 in United States');
    expect(stage('rate-limits').evidence).toContain('auth 4 of 5, light 47 of 50, medium 39 of 40');
    expect(server.seen.at(-1)?.url).toBe('/restapi/oauth/revoke');
    onlyReads(server);
  });

  it('names each stage as it begins', async () => {
    const begun: string[] = [];
    const { report } = await runOn({}, { onStart: ({ title }) => begun.push(title) });
    expect(begun).toEqual(report.stages.map(({ title }) => title));
    expect(connectionStages.map(({ title }) => title)).toEqual(begun);
  });

  it('accepts a ready token without knowing its permissions, and leaves it alive', async () => {
    const { states, server } = await runOn({}, { credentials: readyToken });
    expect(states.slice(4, 7)).toEqual(['token unknown', 'permissions unknown', 'who passed']);
    expect(server.seen.filter(({ url }) => url.startsWith('/restapi/oauth/'))).toEqual([]);
  });

  it('takes credentials as they are pasted', async () => {
    const accessToken = new Secret(` Bearer ${readyToken.accessToken.reveal()}\n`);
    const { server, report } = await runOn({}, { credentials: { kind: 'token', accessToken } });
    expect(report.outcome).toBe('passed');
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${readyToken.accessToken.reveal()}`);
  });
});

describe('permissions', () => {
  it('warns without EditAccounts: preview works, provisioning would not', async () => {
    const { stage, report } = await runOn({ scope: 'ReadAccounts ReadCallLog' });
    expect(stage('permissions')).toMatchObject({ state: 'warned', facts: { canRead: true, canWrite: false } });
    expect(stage('permissions').evidence).toContain('403 CMN-401');
    expect(report.outcome).toBe('warned');
  });

  it('passes with EditAccounts alone, which includes ReadAccounts', async () => {
    expect((await runOn({ scope: 'EditAccounts' })).stage('permissions').state).toBe('passed');
  });

  it('fails without either, and does not try to read users', async () => {
    const { states, server } = await runOn({ scope: 'SMS' });
    expect(states).toContain('permissions failed');
    expect(states).toContain('users skipped');
    expect(server.seen.map(({ url }) => url.split('?')[0])).not.toContain('/scim/v2/Users');
  });
});

describe('cancelling', () => {
  it.each(Object.entries(routes))('while %s is asked leaves a report of what was done', async (_, route) => {
    const controller = new AbortController();
    const { report } = await runOn({ routes: { [route]: () => controller.abort() } }, { signal: controller.signal });
    expect(report.outcome).toBe('cancelled');
    expect(report.stages).toHaveLength(connectionStages.length);
    expect(report.stages[0]?.state).toBe('passed');
    expect(report.stages.at(-1)).toMatchObject({ state: 'skipped', evidence: 'cancelled' });
    expect(report.stages.some(({ state }) => state === 'failed')).toBe(false);
  });

  it('before it starts sends nothing', async () => {
    const { report, server } = await runOn({}, { signal: AbortSignal.abort() });
    expect(report.stages.every(({ state }) => state === 'skipped')).toBe(true);
    expect(server.seen).toEqual([]);
  });

  it('while connecting', async () => {
    const controller = new AbortController();
    const server = close(await ringCentralDouble());
    const pending = run(server.url, { signal: controller.signal });
    controller.abort();
    expect((await pending).report.outcome).toBe('cancelled');
  });
});
