import { describe, expect, it } from 'vitest';
import type { ValueRecord } from '../../../../../server/src/expressions/kit/value';
import type { ParameterName } from '../../../../../server/src/knowledge/saviynt/parameters';
import { modelAnswers } from '../../../../../server/src/provisioning/saviynt/import/model-port';
import { outcomeAsText, requestAsText } from '../../../../../server/src/provisioning/saviynt/test-call/as-text';
import { runRead } from '../../../../../server/src/provisioning/saviynt/test-call/run-read';
import { type CallPlace, sampleRequest } from '../../../../../server/src/provisioning/saviynt/test-call/sample-request';
import { callFile, connectorOf, fixtureConnector } from '../../support';
import { accountOf, importOf, NOW } from '../import/support';

const ada: ValueRecord = {
  username: 'user001@corp.example',
  firstname: 'Ada',
  lastname: 'Obi',
  email: 'user001@corp.example',
  title: null,
  departmentname: null,
  city: null,
  state: null,
  country: null,
};

function place(connector: ReturnType<typeof connectorOf>, name: ParameterName, index = 0): CallPlace {
  const parameter = connector.get(name);
  const call = parameter?.calls[index];
  if (parameter === undefined || call === undefined) throw new Error(`no ${name}`);
  return { connector, parameter, call };
}

const model = accountOf(250);
const users = [...model.users()].map(({ scim }) => scim);
const ask = modelAnswers(model, NOW);
const now = NOW.getTime();

/** A provisioning parameter with one GET, whose answer fills a property. */
function reading(url: string, headers: object = { Authorization: '${access_token}' }) {
  return connectorOf([
    [
      'UpdateAccountJSON.json',
      JSON.stringify({
        ...JSON.parse(callFile({ httpMethod: 'GET', url, httpHeaders: headers })),
        responseColsToPropsMap: {
          displayName: 'call1.message.Resources[0].userName~#~char',
          comments: 'call2.message.x~#~char',
        },
      }),
    ],
  ]);
}

describe('the request of a call', () => {
  it('is what would be sent for the sample user, without the token', () => {
    const at = place(fixtureConnector('good'), 'CreateAccountJSON');
    const request = sampleRequest(at, { user: ada, now });
    expect(request.method).toBe('POST');
    expect(JSON.parse(request.body ?? '')).toMatchObject({ name: { familyName: 'Obi', givenName: 'Ada' } });
    const text = requestAsText(at, request, 'Ada Obi');
    expect(text).toMatch(/^# CreateAccountJSON · call1, for Ada Obi\./);
    expect(text).toContain('Authorization: Bearer ***');
  });

  it('names every value that is not known', () => {
    const at = place(fixtureConnector('good'), 'CreateAccountJSON');
    const request = sampleRequest(at, { user: undefined, now });
    expect(request.problems.join()).toContain('no sample user is chosen');
    expect(request.body).toContain('⟨');
  });

  it('hides a secret that somebody wrote into a header', () => {
    const at = place(
      reading('https://platform.ringcentral.com/scim/v2/Users', { 'X-Api-Key': 'hunter2' }),
      'UpdateAccountJSON',
    );
    expect(requestAsText(at, sampleRequest(at, { user: ada, now }), 'Ada')).not.toContain('hunter2');
  });

  it('has the account of the sample user once an account is known', () => {
    const at = place(fixtureConnector('good'), 'UpdateAccountJSON');
    expect(sampleRequest(at, { user: ada, now }).hasUrl).toBe(false);
    expect(sampleRequest(at, { user: ada, users, now }).url).toContain('/Users/40000001');
    const stranger = { ...ada, username: 'no@corp.example', email: 'no@corp.example' };
    expect(sampleRequest(at, { user: stranger, users, now }).problems.join()).toContain('no account there');
  });
});

describe('running a read', () => {
  const find = 'https://platform.ringcentral.com/scim/v2/Users?filter=userName%20eq%20%22${user.username}%22';

  it('shows the answer and the columns that are mapped from it', async () => {
    const at = place(reading(find), 'UpdateAccountJSON');
    const outcome = await runRead(at, sampleRequest(at, { user: ada, now }), ask);
    const text = outcomeAsText(outcome, 'account.json');
    expect(text).toContain('# Answer of account.json: 200.');
    expect(text).toContain('"totalResults": 1');
    expect(text).toMatch(/displayName +user001@corp\.example +⟵ call1\.message/);
    expect(text).not.toContain('comments');
  });

  it('of an import shows the first records with their columns', async () => {
    const at = place(importOf('first-page-only.json'), 'ImportAccountEntJSON');
    const outcome = await runRead(at, sampleRequest(at, { user: undefined, now }), ask);
    const text = outcomeAsText(outcome, 'account.json');
    expect(text).toContain('# record 3');
    expect(text).toMatch(/accountID +40000001 +⟵ id/);
    expect(text).toMatch(/displayName +\(unknown: /);
  });

  it.each([
    ['a write', place(fixtureConnector('good'), 'CreateAccountJSON'), 'never sent from here'],
    [
      'an unknown URL',
      place(reading('https://platform.ringcentral.com/scim/v2/Users/${account.accountID}'), 'UpdateAccountJSON'),
      'not known completely',
    ],
    [
      'another host',
      place(reading('https://evil.example/scim/v2/Users'), 'UpdateAccountJSON'),
      'not a host of RingCentral',
    ],
    [
      'another API',
      place(reading('https://platform.ringcentral.com/restapi/v1.0/account/~'), 'UpdateAccountJSON'),
      'not a path of RingCentral',
    ],
  ])('does not send %s', async (_, at, says) => {
    const outcome = await runRead(at, sampleRequest(at, { user: ada, now }), () => {
      throw new Error('asked');
    });
    expect(outcome).toMatchObject({ sent: false, reason: expect.stringContaining(says) });
    expect(outcomeAsText(outcome, 'account.json')).toContain('# Not sent to account.json');
  });

  it('shows an answer that is no JSON as what it is', async () => {
    const at = place(reading(find), 'UpdateAccountJSON');
    const outcome = await runRead(at, sampleRequest(at, { user: ada, now }), () => ({
      status: 502,
      headers: {},
      body: undefined,
      fault: 'an HTML page',
    }));
    expect(outcomeAsText(outcome, 'x')).toContain('# The body is an HTML page.');
  });
});
