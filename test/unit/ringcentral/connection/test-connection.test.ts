import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportAsJson } from '../../../../server/src/ringcentral/connection/report/json';
import { reportAsMarkdown } from '../../../../server/src/ringcentral/connection/report/markdown';
import { reportAsText } from '../../../../server/src/ringcentral/connection/report/text';
import type { StageId, StageResult } from '../../../../server/src/ringcentral/connection/stage';
import {
  type ConnectionTestOptions,
  connectionStages,
  testConnection,
} from '../../../../server/src/ringcentral/connection/test-connection';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { closing } from '../helpers/cleanup';
import { type Handler, html, json, type LoopbackServer, serve } from '../helpers/loopback-server';
import {
  type DoubleOptions,
  jwt,
  jwtCredentials,
  limits,
  oauthError,
  platformError,
  readyToken,
  ringCentralDouble,
  scimError,
  secretForms,
} from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';

const close = closing();
const routes = {
  token: 'POST /restapi/oauth/token',
  who: 'GET /restapi/v1.0/account/~/extension/~',
  config: 'GET /scim/v2/ServiceProviderConfig',
  users: 'GET /scim/v2/Users',
  serviceInfo: 'GET /restapi/v1.0/account/~/service-info',
  extensions: 'GET /restapi/v1.0/account/~/extension',
} as const;

async function run(server: string, options: Partial<ConnectionTestOptions> = {}) {
  const seen: StageResult[] = [];
  const report = await testConnection({
    server,
    credentials: jwtCredentials,
    clock: steadyClock(),
    onStage: (stage) => seen.push(stage),
    ...options,
  });
  expect(seen).toEqual(report.stages);
  const printed = [
    reportAsText(report, { color: true }),
    reportAsText(report, { color: false }),
    reportAsJson(report),
    reportAsMarkdown(report),
  ];
  for (const text of printed) for (const secret of secretForms) expect(text).not.toContain(secret);
  const byId = new Map(report.stages.map((stage) => [stage.id, stage]));
  const stage = (id: StageId): StageResult => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no stage ${id}`);
    return found;
  };
  const states = report.stages.map(({ id, state }) => `${id} ${state}`);
  return { report, stage, states, text: printed[1] ?? '' };
}

async function runOn(double: DoubleOptions, options: Partial<ConnectionTestOptions> = {}) {
  const server = close(await ringCentralDouble(double));
  return { server, ...(await run(server.url, options)) };
}

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
      'host passed',
      'tls passed',
      'token passed',
      'permissions passed',
      'who passed',
      'scim passed',
      'users passed',
      'directory-provider unknown',
      'free-extensions passed',
      'rate-limits passed',
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
    expect(states.slice(2, 5)).toEqual(['token unknown', 'permissions unknown', 'who passed']);
    expect(server.seen.filter(({ url }) => url.startsWith('/restapi/oauth/'))).toEqual([]);
  });

  it('takes credentials as they are pasted', async () => {
    const accessToken = new Secret(` Bearer ${readyToken.accessToken.reveal()}\n`);
    const { server, report } = await runOn({}, { credentials: { kind: 'token', accessToken } });
    expect(report.outcome).toBe('passed');
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${readyToken.accessToken.reveal()}`);
  });
});

describe('the server address', () => {
  it.each([
    ['https://platform.ringcentral.com.evil.example', 'is not a RingCentral host'],
    ['http://platform.ringcentral.com', 'unencrypted'],
    ['https://platform.ringcentral.com/scim/v2', 'more than a host name'],
    ['https://scim.ringcentral.com', 'not an API host'],
    ['ringcentral', 'is not an address'],
  ])('refuses %s and sends nothing', async (server, evidence) => {
    const { stage, states, report } = await run(server);
    expect(stage('host')).toMatchObject({ state: 'failed' });
    expect(stage('host').evidence).toContain(evidence);
    expect(states.slice(1).every((state) => state.endsWith('skipped'))).toBe(true);
    expect(report.outcome).toBe('failed');
  });

  it('says when a credential is missing', async () => {
    const { stage, server } = await runOn({}, { credentials: { ...jwtCredentials, jwt: new Secret('  ') } });
    expect(stage('token')).toMatchObject({ state: 'failed', evidence: 'The JWT is missing or not one.' });
    expect(server.seen).toEqual([]);
  });

  it('says when nothing is listening', async () => {
    const server = await ringCentralDouble();
    await server.close();
    const { stage, states } = await run(server.url);
    expect(stage('host')).toMatchObject({ state: 'failed', facts: { kind: 'refused', networkCode: 'ECONNREFUSED' } });
    expect(stage('host').evidence).toContain('ECONNREFUSED');
    expect(states.at(-1)).toBe('rate-limits skipped');
    expect(stage('token').evidence).toBe('not tried: "Reachable" failed');
  });
});

describe('TLS', () => {
  it('explains a certificate the server signed itself, and sends it no credentials', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'self-signed-'));
    const key = join(folder, 'key.pem');
    const cert = join(folder, 'cert.pem');
    const subject = ['-subj', '/CN=self.example/O=Nobody', '-addext', 'subjectAltName=IP:127.0.0.1'];
    try {
      const args = [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ];
      execFileSync('openssl', [...args, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    } catch {
      return; // This machine has no openssl.
    }
    const pems = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    rmSync(folder, { recursive: true });
    const server = close(await serve((_, response) => json(response, 200, {}), pems));
    const { stage, states } = await run(server.url);
    expect(stage('tls')).toMatchObject({ state: 'failed', facts: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    expect(stage('tls').evidence).toMatch(/^TLS 1\.[23], certificate of self\.example by Nobody, valid until \d{4}-/);
    expect(states[2]).toBe('token skipped');
    expect(server.seen).toEqual([]);
  });
});

describe('signing in fails', () => {
  it.each([
    ['OAU-251', 400, 'unauthorized_client', 'may not use this grant type'],
    ['OAU-153', 401, 'invalid_client', 'client is not known'],
    ['OAU-236', 400, 'invalid_grant', 'disabled or frozen'],
    ['OAU-999', 400, 'invalid_grant', 'JWT is not accepted'],
  ])('explains %s', async (code, status, error, cause) => {
    const { stage, states } = await runOn({
      routes: { [routes.token]: (_, response) => oauthError(response, status, error, code, 'No') },
    });
    expect(stage('token')).toMatchObject({ state: 'failed', facts: { status, errorCode: code } });
    expect(stage('token').evidence).toBe(`answered ${status} ${error} ${code} "No"`);
    expect(stage('token').cause).toContain(cause);
    expect(stage('token').remedy).toBeTruthy();
    expect(states.slice(3, 9).every((state) => state.endsWith('skipped'))).toBe(true);
  });

  it.each<[string, Handler, string]>([
    ['a web page', (_, response) => html(response, 200, 'Company portal'), 'an HTML page titled "Company portal"'],
    ['an HTML error', (_, response) => html(response, 502, 'Proxy'), 'answered 502 with an HTML page titled "Proxy"'],
    [
      'a proxy that wants a sign-in',
      (_, response) => html(response, 407, 'Proxy'),
      'A proxy that asks for a sign-in (407) looks like this',
    ],
    [
      'a redirect',
      (_, response) => void response.writeHead(302, { location: 'https://x.example/a' }).end(),
      'redirects to x.example',
    ],
    [
      'a 503',
      (_, response) => platformError(response, 503, 'CMN-201', 'Service Temporary Unavailable'),
      'answered 503 CMN-201',
    ],
    ['a reset', (_, response) => void response.destroy(), 'closed before an answer'],
    ['silence', () => undefined, 'No answer within'],
    ['a limit', (_, response) => json(response, 429, {}, { 'retry-after': '60' }), 'answered 429'],
  ])('explains %s', async (_, handler, evidence) => {
    const { stage } = await runOn({ routes: { [routes.token]: handler } }, { timeoutMs: 300 });
    expect(stage('token').state).toBe('failed');
    expect(stage('token').evidence).toContain(evidence);
    expect(stage('token').remedy).toBeTruthy();
  });

  it('does not repeat a JWT that the server repeats', async () => {
    const { stage } = await runOn({
      routes: { [routes.token]: (_, response) => oauthError(response, 400, 'invalid_grant', 'OAU-1', `bad ${jwt}`) },
    });
    expect(stage('token').evidence).toContain('bad ***');
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

describe('reading fails', () => {
  it('knows a person who is not an administrator, and one who is not enabled', async () => {
    const who = (extra: object): DoubleOptions => ({
      routes: {
        [routes.who]: (_, response) => json(response, 200, { name: 'Eli Brandt', status: 'Enabled', ...extra }),
      },
    });
    const plain = await runOn(who({ permissions: { admin: { enabled: false } } }));
    expect(plain.stage('who')).toMatchObject({ state: 'warned' });
    const disabled = await runOn(who({ status: 'Disabled' }));
    expect(disabled.stage('who').evidence).toContain('extension status is Disabled');
  });

  it('does not mind when it may not ask who it is', async () => {
    const { stage, states } = await runOn({
      routes: {
        [routes.who]: (_, response) => platformError(response, 403, 'CMN-408', 'needs [ReadExtensions] permission'),
      },
    });
    expect(stage('who').state).toBe('unknown');
    expect(stage('who').remedy).toContain('"ReadExtensions"');
    expect(states).toContain('users passed');
  });

  it('does not call a question that is only nice to have a fault', async () => {
    const { states, report } = await runOn({
      routes: {
        [routes.who]: (_, response) => json(response, 200, {}),
        [routes.config]: (_, response) => json(response, 200, {}),
        [routes.extensions]: (_, response) => platformError(response, 500, 'CMN-203', 'Internal Server Error'),
      },
    });
    expect(states).toEqual(expect.arrayContaining(['who unknown', 'scim unknown', 'free-extensions unknown']));
    expect(report.outcome).toBe('passed');
  });

  it('skips the rest when the token is not accepted', async () => {
    const { stage, states } = await runOn(
      { routes: { [routes.who]: (_, response) => platformError(response, 401, 'OAU-213', 'Token not found') } },
      { credentials: readyToken },
    );
    expect(stage('who')).toMatchObject({ state: 'failed', facts: { errorCode: 'OAU-213', tokenRefused: true } });
    expect(states.slice(5, 9)).toEqual([
      'scim skipped',
      'users skipped',
      'directory-provider skipped',
      'free-extensions skipped',
    ]);
  });

  it.each<[string, Handler, string]>([
    ['401', (_, response) => scimError(response, 401, 'authorization failure'), 'answered 401 "authorization failure"'],
    [
      '403 in SCIM form',
      (_, response) => scimError(response, 403, 'permissions denied'),
      'answered 403 "permissions denied"',
    ],
    [
      '403 in platform form',
      (_, response) => platformError(response, 403, 'CMN-401', 'needs to have [ReadAccounts] permission'),
      'answered 403 CMN-401',
    ],
    ['404', (_, response) => scimError(response, 404, 'not found'), 'answered 404'],
    ['HTML', (_, response) => html(response, 200, 'Login'), 'an HTML page titled "Login"'],
    ['500', (_, response) => scimError(response, 500, 'internal'), 'answered 500'],
    ['invalid JSON', (_, response) => void response.end('{"totalResults": 3'), 'not valid JSON'],
    ['another JSON', (_, response) => json(response, 200, { records: [] }), 'not a SCIM ListResponse'],
    ['a huge body', (_, response) => json(response, 200, { x: 'x'.repeat(17 * 1024 * 1024) }), 'larger than'],
    [
      'an empty first page',
      (_, response) => json(response, 200, { totalResults: 9, Resources: [] }),
      'the first page is empty',
    ],
  ])('explains a list of users that answers %s', async (_, handler, evidence) => {
    const { stage, states } = await runOn({ routes: { [routes.users]: handler } });
    expect(stage('users').state).toBe('failed');
    expect(stage('users').evidence).toContain(evidence);
    expect(stage('users').remedy).toBeTruthy();
    expect(states).toContain('free-extensions passed');
  });

  it('calls a rate limit unknown, not wrong, and asks nothing more of that group', async () => {
    const { report, stage, server } = await runOn({
      routes: {
        [routes.config]: (_, response) =>
          json(response, 429, { errorCode: 'CMN-301' }, { 'retry-after': '60', ...limits('light', 50, 0) }),
      },
    });
    expect(stage('scim')).toMatchObject({ state: 'unknown', remedy: expect.stringContaining('Wait 60 s') });
    expect(stage('users')).toMatchObject({ state: 'unknown', facts: { kind: 'throttled' } });
    expect(stage('free-extensions').state).toBe('passed');
    expect(report.outcome).toBe('undecided');
    expect(reportAsText(report, { color: false })).toContain('could not be found out');
    expect(server.seen.map(({ url }) => url.split('?')[0])).not.toContain('/scim/v2/Users');
  });

  it('warns when PATCH is off', async () => {
    const { stage } = await runOn({
      routes: { [routes.config]: (_, response) => json(response, 200, { patch: { supported: false } }) },
    });
    expect(stage('scim').state).toBe('warned');
  });

  it('never knows the directory provider, and says what a disabled feature hints at', async () => {
    const off = await runOn({
      routes: {
        [routes.serviceInfo]: (_, response) =>
          json(response, 200, { serviceFeatures: [{ featureName: 'ExternalDirectoryIntegration', enabled: false }] }),
      },
    });
    expect(off.stage('directory-provider')).toMatchObject({ state: 'unknown' });
    expect(off.stage('directory-provider').evidence).toContain('Feature [Bulk Assign] is not available');
    const hidden = await runOn({
      routes: { [routes.serviceInfo]: (_, response) => platformError(response, 403, 'CMN-408', 'no') },
    });
    expect(hidden.stage('directory-provider')).toMatchObject({
      state: 'unknown',
      facts: { externalDirectoryIntegration: null },
    });
  });

  it('warns when no extension is free, and does not count extensions that are not', async () => {
    const none = await runOn({ unassigned: [] });
    expect(none.stage('free-extensions')).toMatchObject({ state: 'warned', facts: { total: 0 } });
    expect(none.stage('free-extensions').evidence).toContain('403 "License limit has been reached."');
    const unfiltered = await runOn({
      routes: {
        [routes.extensions]: (_, response) => json(response, 200, { records: [{ id: 1, status: 'Enabled' }] }),
      },
    });
    expect(unfiltered.stage('free-extensions').facts).toMatchObject({ total: 0 });
    const silent = await runOn({ unassigned: [undefined, undefined] });
    expect(silent.stage('free-extensions').evidence).toBe('2; their countries are not stated');
  });
});

describe('cancelling', () => {
  it.each(Object.entries(routes))('while %s is asked leaves a report of what was done', async (_, route) => {
    const controller = new AbortController();
    const { report } = await runOn({ routes: { [route]: () => controller.abort() } }, { signal: controller.signal });
    expect(report.outcome).toBe('cancelled');
    expect(report.stages).toHaveLength(10);
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
