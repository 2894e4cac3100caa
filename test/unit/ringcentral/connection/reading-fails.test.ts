import { describe, expect, it } from 'vitest';
import { reportAsText } from '../../../../server/src/ringcentral/connection/report/text';
import { connectionTests, routes } from '../helpers/connection-tests';
import { type Handler, html, json } from '../helpers/loopback-server';
import { type DoubleOptions, limits, platformError, readyToken, scimError } from '../helpers/ringcentral-double';

const { runOn } = connectionTests();

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
    expect(states.slice(7, 16)).toEqual([
      'role skipped',
      'account skipped',
      'services skipped',
      'directory-provider skipped',
      'scim skipped',
      'schemas skipped',
      'users skipped',
      'duplicates skipped',
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
    expect(unfiltered.stage('free-extensions')).toMatchObject({ state: 'unknown', facts: { total: 0 } });
    const short = await runOn({
      routes: {
        [routes.extensions]: (_, response) =>
          json(response, 200, {
            records: [{ id: 1, type: 'User', status: 'Unassigned' }],
            paging: { page: 1, totalPages: 1, totalElements: 40 },
          }),
      },
    });
    expect(short.stage('free-extensions')).toMatchObject({ state: 'unknown', facts: { total: 1 } });
    const silent = await runOn({ unassigned: [undefined, undefined] });
    expect(silent.stage('free-extensions').evidence).toBe('2; their countries are not stated');
  });
});
