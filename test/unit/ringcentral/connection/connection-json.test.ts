import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { reportAsJson } from '../../../../server/src/ringcentral/connection/report/json';
import { reportAsMarkdown } from '../../../../server/src/ringcentral/connection/report/markdown';
import { reportAsText } from '../../../../server/src/ringcentral/connection/report/text';
import {
  type ConnectionJsonOptions,
  testConnectionJson,
} from '../../../../server/src/ringcentral/connection-json/test-connection-json';
import { placeholdersOf, readTokenRequests } from '../../../../server/src/ringcentral/connection-json/token-request';
import { demoSeed } from '../../../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  type SimulatorOptions,
  startSimulator,
} from '../../../../server/src/simulator/simulator';
import { closing } from '../helpers/cleanup';

const close = closing();

const jwt = 'head-er1.canary-jwt-5512.signa-ture';
const client = Buffer.from(`${demoClientId}:${demoClientSecret}`).toString('base64');
const secrets = [jwt, client, demoClientSecret];
const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const good = {
  authType: 'oauth2',
  url: 'https://platform.ringcentral.com/restapi/oauth/token',
  httpMethod: 'POST',
  httpParams: { grant_type: grantType, assertion: '@RC_JWT@' } as unknown,
  httpHeaders: { Authorization: 'Basic @RC_CLIENT@' } as Record<string, string>,
  httpContentType: 'application/x-www-form-urlencoded',
  tokenResponsePath: 'access_token',
  tokenType: 'Bearer',
};
const values = new Map([
  ['RC_JWT', jwt],
  ['RC_CLIENT', client],
]);

function parameterOf(authentications: Record<string, unknown>) {
  const text = JSON.stringify({ authentications });
  const found = readSaviyntDocument('file:///c/ConnectionJSON.json', text)?.connections[0]?.parameters[0];
  if (found === undefined) throw new Error('It is not recognised.');
  return found;
}

async function run(changes: Partial<typeof good>, options: Partial<ConnectionJsonOptions> = {}) {
  const parameter = parameterOf({ acctAuth: { ...good, ...changes } });
  const report = await testConnectionJson({ parameter, values, mayBeSent: false, timeoutMs: 2000, ...options });
  for (const text of [reportAsJson(report), reportAsMarkdown(report), reportAsText(report, { color: false })]) {
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
  const stage = (id: string) => {
    const found = report.stages.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no stage ${id}`);
    return found;
  };
  return { report, stage, states: report.stages.map(({ id, state }) => `${id} ${state}`) };
}

const simulator = async (options: Partial<SimulatorOptions> = {}) =>
  close(await startSimulator({ seed: demoSeed(), jwt, ...options }));

describe('a token request, looked at', () => {
  it('passes as the connector of the samples has it, and is not sent unasked', async () => {
    const { states, stage, report } = await run({});
    expect(states).toEqual([
      'token-address passed',
      'token-grant passed',
      'token-client passed',
      'token-body passed',
      'token-path passed',
      'token-request skipped',
    ]);
    expect(stage('token-request').evidence).toBe('not reached because sending it was not asked for');
    expect(report.outcome).toBe('passed');
  });

  it('is open where values are missing, and names them', async () => {
    expect(placeholdersOf(readTokenRequests(parameterOf({ a: good }))[0] as never)).toEqual(['RC_CLIENT', 'RC_JWT']);
    const { states, stage } = await run({}, { values: new Map(), mayBeSent: true });
    expect(states).toContain('token-grant unknown');
    expect(stage('token-client').evidence).toBe('Authorization: no value for @RC_CLIENT@');
    expect(stage('token-request')).toMatchObject({ state: 'skipped', evidence: expect.stringContaining('@RC_JWT@') });
  });

  it.each<[string, Partial<typeof good>, string, string]>([
    [
      'another host',
      { url: 'https://platform.ringcentral.com.evil.example/restapi/oauth/token' },
      'token-address',
      'not a RingCentral host',
    ],
    ['plain http', { url: 'http://platform.ringcentral.com/restapi/oauth/token' }, 'token-address', 'unencrypted'],
    ['another path', { url: 'https://platform.ringcentral.com/oauth/token' }, 'token-address', '/oauth/token'],
    ['GET', { httpMethod: 'GET' }, 'token-address', 'httpMethod is GET'],
    ['authType Jwt', { authType: 'Jwt' }, 'token-grant', 'authType is Jwt'],
    ['no grant', { httpParams: {} }, 'token-grant', 'no grant_type'],
    ['client credentials', { httpParams: { grant_type: 'client_credentials' } }, 'token-grant', 'client_credentials'],
    [
      'a password',
      { httpParams: { grant_type: 'password', username: 'a', password: 'b' } },
      'token-grant',
      '"password"',
    ],
    ['no assertion', { httpParams: { grant_type: grantType } }, 'token-grant', 'without assertion'],
    ['no client', { httpHeaders: {} }, 'token-client', 'neither'],
    ['a Bearer header', { httpHeaders: { Authorization: 'Bearer x' } }, 'token-client', 'not Basic'],
    ['no base64', { httpHeaders: { authorization: 'Basic client:secret' } }, 'token-client', 'clientId:clientSecret'],
    ['JSON', { httpContentType: 'application/json' }, 'token-body', 'application/json'],
    ['no parameters', { httpParams: 'nothing' }, 'token-body', 'no set of parameters'],
    ['another path of the token', { tokenResponsePath: 'token' }, 'token-path', 'tokenResponsePath is token'],
  ])('fails for %s with what to do, and is not sent', async (_, changes, id, evidence) => {
    const { stage, report } = await run(changes, { mayBeSent: true });
    expect(stage(id)).toMatchObject({ state: 'failed', remedy: expect.stringMatching(/\.$/) });
    expect(stage(id).evidence).toContain(evidence);
    expect(stage('token-request').evidence).toMatch(/^not reached because "/);
    expect(report.outcome).toBe('failed');
  });

  it.each<[string, Partial<typeof good>]>([
    ['a text of JSON', { httpParams: `{"grant_type": "${grantType}", "assertion": "@RC_JWT@"}` }],
    ['a form', { httpParams: `grant_type=${encodeURIComponent(grantType)}&assertion=@RC_JWT@` }],
    ['blanks kept', { httpContentType: 'application/x-www-form-urlencoded-pws' }],
    ['a public app', { httpHeaders: {}, httpParams: { grant_type: grantType, assertion: 'x.y.z', client_id: 'c' } }],
  ])('passes with %s', async (_, changes) => {
    expect((await run(changes)).report.outcome).toBe('passed');
  });

  it('warns of a retired host and of a header that contradicts', async () => {
    const retired = await run({ url: 'https://platform.devtest.ringcentral.com/restapi/oauth/token' });
    expect(retired.stage('token-address')).toMatchObject({
      state: 'warned',
      remedy: expect.stringContaining('https://'),
    });
    const headers = { ...good.httpHeaders, 'Content-Type': 'application/json' };
    expect((await run({ httpHeaders: headers })).stage('token-body').state).toBe('warned');
  });

  it('is open for an expression, and says so of an encrypted or empty one', async () => {
    const { stage } = await run({ url: '${connection.url}' });
    expect(stage('token-address').evidence).toContain('only EIC works out');
    const empty = await testConnectionJson({ parameter: parameterOf({}), mayBeSent: true });
    expect(empty.stages).toMatchObject([{ state: 'failed' }]);
  });

  it('names the authentication where there are several', async () => {
    const report = await testConnectionJson({ parameter: parameterOf({ a: good, b: good }), mayBeSent: false });
    expect(report.stages.map(({ title }) => title).slice(0, 7)).toEqual([
      'a: Address',
      'a: Grant',
      'a: Client',
      'a: Body form',
      'a: Token path',
      'a: Token request',
      'b: Address',
    ]);
  });
});

describe('a token request, sent', () => {
  it('tells life and permissions, revokes the token, and shows no secret', async () => {
    const { url, log } = await simulator({ issueRefreshTokens: true });
    const { stage } = await run({ url: `${url}/restapi/oauth/token` }, { mayBeSent: true });
    expect(stage('token-request')).toMatchObject({
      state: 'passed',
      evidence: 'a token for 60 min; with a refresh token; permissions ReadAccounts, EditAccounts; revoked at once',
      facts: { expiresInSeconds: 3600, scopes: ['ReadAccounts', 'EditAccounts'], isRevoked: true },
    });
    expect(log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /restapi/oauth/token',
      'POST /restapi/oauth/revoke',
    ]);
  });

  it('explains what RingCentral refuses', async () => {
    const { url } = await simulator({ jwt: 'another.jwt.credential' });
    const { stage, report } = await run({ url: `${url}/restapi/oauth/token` }, { mayBeSent: true });
    expect(stage('token-request')).toMatchObject({ state: 'failed', remedy: expect.stringMatching(/\.$/) });
    expect(report.outcome).toBe('failed');
  });

  it('says when nothing answers, and sends nothing once cancelled', async () => {
    const stopped = await simulator();
    await stopped.close();
    const gone = await run({ url: `${stopped.url}/restapi/oauth/token` }, { mayBeSent: true });
    expect(gone.stage('token-request')).toMatchObject({ state: 'failed', facts: { kind: 'refused' } });
    const { url, log } = await simulator();
    const options = { mayBeSent: true, signal: AbortSignal.abort() };
    expect((await run({ url: `${url}/restapi/oauth/token` }, options)).report.outcome).toBe('cancelled');
    expect(log).toEqual([]);
  });
});
