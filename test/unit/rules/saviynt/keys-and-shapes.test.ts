import { describe, expect, it } from 'vitest';
import type { ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';
import { callText, checkConnector, forms, importText } from './connector-check';

const summary = (name: ParameterName, value: string | object) =>
  checkConnector({ [name]: value }).diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

describe('schema', () => {
  const code = 'saviynt/schema';
  const expectOne = (name: ParameterName, value: string | object, text: string, message: string) => {
    for (const form of forms) {
      const checked = checkConnector({ [name]: value }, form);
      expect(
        checked.diagnostics.map((diagnostic) => [diagnostic.code, checked.textAt(diagnostic), diagnostic.message]),
      ).toEqual([[code, text, message]]);
    }
  };
  it('names the kind it expects and the kind it found', () => {
    expectOne('CreateAccountJSON', { call: {} }, '{', 'Saviynt expects a list for "call"; this is an object.');
    expectOne(
      'ImportAccountEntJSON',
      { accountParams: 'x' },
      '"x"',
      'Saviynt expects an object for "accountParams"; this is a string.',
    );
    expectOne('CreateAccountJSON', '["x"]', '[', 'Saviynt expects an object here; this is a list.');
    expectOne(
      'ImportAccountEntJSON',
      { accountParams: { createUsers: 'yes' } },
      '"yes"',
      'Saviynt expects true or false for "createUsers"; "yes" is none.',
    );
  });
  it('takes numbers and flags as strings, and parameters as object or string', () => {
    const value = JSON.parse(
      importText({ call: { callOrder: '0', stageNumber: '1' }, block: { createUsers: 'false' } }),
    );
    const asText = expect.stringMatching(/^hint saviynt\/order-as-text/);
    expect(summary('ImportAccountEntJSON', value)).toEqual([asText, asText]);
    expect(summary('SendOtpJSON', callText({ httpParams: { to: '${phone}' } }))).toEqual([]);
    const acctAuth = {
      authType: 'oauth2',
      refrshTokenAuthError: ['a'],
      refreshTokenAuthError: 'b',
      httpParams: '{"a":"b"}',
    };
    expect(summary('ConnectionJSON', { authentications: { acctAuth } })).toEqual([]);
  });
  it('does not judge what a placeholder will be', () => {
    expect(summary('ImportAccountEntJSON', importText({ call: { callOrder: '${1+1}' } }))).toEqual([]);
    expect(summary('ConnectionJSON', { authentications: { a: { maxRefreshTryCount: '@TRIES@' } } })).toEqual([]);
  });
  it('misses what no call can do without', () => {
    const checked = checkConnector({ CreateAccountJSON: callText({ url: undefined }) });
    expect(checked.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'This object has no "url", so there is no request to send. Add it.'],
    ]);
    expect(summary('CreateAccountJSON', callText({ connection: undefined }))).toEqual([
      'warning saviynt/schema: This object has no "connection", so Saviynt is not told how to sign in. Add it.',
    ]);
  });
  it('misses nothing while the text cannot be read', () => {
    const { diagnostics } = checkConnector({ CreateAccountJSON: '{"call": [{"name": "call1", "url": ' });
    expect(diagnostics.every((diagnostic) => diagnostic.code.startsWith('json/'))).toBe(true);
  });
  it('says one thing for one mistake', () => {
    expect(summary('ImportAccountEntJSON', { accountParams: { call: { call1: [] } } })).toHaveLength(1);
  });
});

describe('unknown-key, key-case and misplaced-key', () => {
  it.each(forms)('suggests the documented key, in a %s', (form) => {
    const checked = checkConnector({ ImportAccountEntJSON: importText({ call: { listFeild: 'x' } }) }, form);
    // "listField" itself is there, so the nearest key that is still free is none.
    expect(checked.of('saviynt/unknown-key')).toHaveLength(1);
    const free = checkConnector({ ImportAccountEntJSON: importText({ block: { adminNmae: 'x' } }) }, form);
    expect(free.texts('saviynt/unknown-key')).toEqual(['"adminNmae"']);
    expect(free.of('saviynt/unknown-key')[0]).toMatchObject({ severity: 'hint', fixes: [{ isSafe: false }] });
    expect(free.fixed('saviynt/unknown-key').diagnostics).toEqual([]);
  });
  it('allows keys of one’s own in an authentication, and still sees a slip', () => {
    const checked = checkConnector({
      ConnectionJSON: { authentications: { a: { Email: 'x', apikey1: 'y', tokenResponsPath: 'z' } } },
    });
    expect(checked.texts('saviynt/unknown-key')).toEqual(['"tokenResponsPath"']);
  });
  it('leaves names alone: of calls, headers, columns, types, answers', () => {
    const text = importText({
      columns: { accountID: 'id~#~char', name: 'login~#~char', whatever: 'x~#~char' },
      root: { entitlementParams: { entTypes: { MyType: { call: { any: {} } } } } },
    });
    expect(summary('ImportAccountEntJSON', text)).toEqual([]);
    expect(
      summary('CreateAccountJSON', callText({ successResponses: { 'error.code': 'x', statusCode: [200] } })),
    ).toEqual([]);
  });
  it.each(forms)('renames a key in the wrong case, in a %s', (form) => {
    const value = callText({ successResponses: undefined, SuccessResponses: { statusCode: [200] } });
    const checked = checkConnector({ CreateAccountJSON: value }, form);
    expect(checked.diagnostics.map(({ code }) => code)).toEqual(['saviynt/key-case']);
    expect(checked.fixedAll().diagnostics).toEqual([]);
  });
  it('does not rename onto a key that is there', () => {
    const checked = checkConnector({ CreateAccountJSON: callText({ SuccessResponses: { statusCode: [200] } }) });
    expect(checked.of('saviynt/key-case')[0]).toMatchObject({
      fixes: [],
      message: expect.stringContaining('remove this one'),
    });
  });
  it('moves a key up or down to its level', () => {
    for (const form of forms) {
      const http = { url: 'https://api.example.com/x', httpMethod: 'GET', listField: 'people' };
      const up = checkConnector({ ImportAccountEntJSON: importText({ call: { http, listField: undefined } }) }, form);
      expect(up.texts('saviynt/misplaced-key')).toEqual(['"listField"']);
      expect(up.of('saviynt/misplaced-key')[0]?.message).toContain('for "call1", not for "http"');
      const value = up.fixed('saviynt/misplaced-key').value('ImportAccountEntJSON') as {
        accountParams: { call: { call1: { listField: string } } };
      };
      expect(value.accountParams.call.call1.listField).toBe('people');
      const down = checkConnector(
        { ImportAccountEntJSON: importText({ block: { deleteLinks: true }, config: {} }) },
        form,
      );
      expect(down.of('saviynt/misplaced-key')[0]?.message).toContain('for "statusAndThresholdConfig"');
      expect(down.fixed('saviynt/misplaced-key').diagnostics).toEqual([]);
    }
  });
});

describe('duplicate-key', () => {
  const code = 'saviynt/duplicate-key';
  it('marks the value that is lost', () => {
    for (const form of forms) {
      const text = callText().replace('"httpMethod": "POST",', '"httpMethod": "PUT",\n      "httpMethod": "POST",');
      const checked = checkConnector({ CreateAccountJSON: text }, form);
      expect(checked.texts(code)).toEqual(['"httpMethod"']);
      expect(checked.of(code)[0]?.fixes[0]?.isSafe).toBe(false);
      expect(checked.fixed(code).text('CreateAccountJSON').replaceAll('\r\n', '\n')).toBe(callText());
    }
  });
  it('is safe to mend when both are the same', () => {
    const checked = checkConnector({ CreateAccountJSON: '{"accountIdPath": "a", "accountIdPath": "a"}' });
    expect(checked.fixedAll().text('CreateAccountJSON')).toBe('{"accountIdPath": "a"}');
  });
});

describe('wrong-shape', () => {
  it.each<[ParameterName, object, string]>([
    ['DisableAccountJSON', { actions: { 'Disable User': { call: [] } } }, 'UpdateUserJSON'],
    [
      'ImportAccountEntJSON',
      { connection: 'a', url: 'b', userResponsePath: 'c', colsToPropsMap: {}, pagination: {} },
      'ImportUserJSON',
    ],
    ['ImportAccountEntJSON', { authentications: { a: {} } }, 'ConnectionJSON'],
    ['ImportAccountEntJSON', { call: [{}] }, 'a provisioning parameter'],
    ['ConnectionJSON', { authType: 'oauth2' }, 'a single authentication'],
    ['ConnectionJSON', { accountParams: {} }, 'ImportAccountEntJSON'],
    ['UpdateUserJSON', { call: [] }, 'a provisioning parameter'],
    ['STATUS_THRESHOLD_CONFIG', { accountParams: {} }, 'ImportAccountEntJSON'],
  ])('knows in %s what belongs elsewhere', (name, value, actual) => {
    const { diagnostics } = checkConnector({ [name]: value }, 'package');
    expect(diagnostics.map(({ code }) => code)).toEqual(['saviynt/wrong-shape']);
    expect(diagnostics[0]?.message).toContain(`the shape of ${actual}`);
  });
  it('says nothing about parameters whose shape nobody shows', () => {
    expect(summary('PAM_CONFIG', { call: [], actions: {} })).toEqual([]);
    expect(summary('ImportUserJSON', { type: 'multiCall', call: [] })).toEqual([]);
  });
});

describe('ConnectionJSON', () => {
  const connection = (authentication: object) => ({
    ConnectionJSON: { authentications: { acctAuth: authentication } },
  });
  it('suggests the name that is defined', () => {
    for (const form of forms) {
      const checked = checkConnector(
        { ...connection({}), CreateAccountJSON: callText({ connection: 'acctAuht' }) },
        form,
      );
      expect(checked.texts('saviynt/unknown-connection')).toEqual(['"acctAuht"']);
      expect(checked.fixed('saviynt/unknown-connection').of('saviynt/unknown-connection')).toEqual([]);
    }
  });
  it('finds the connection of a block, of a call and of an action', () => {
    const root = { entitlementParams: { connection: 'x', entTypes: { G: { call: { c: { connection: 'y' } } } } } };
    const checked = checkConnector({ ...connection({}), ImportAccountEntJSON: importText({ root }) });
    expect(checked.texts('saviynt/unknown-connection')).toEqual(['"x"', '"y"']);
    const actions = { 'Update Login': { call: [{ name: 'a', connection: 'z', url: 'u', httpMethod: 'PUT' }] } };
    expect(
      checkConnector({ ...connection({}), UpdateUserJSON: { actions } }).texts('saviynt/unknown-connection'),
    ).toEqual(['"z"']);
  });
  it('cannot tell without ConnectionJSON, or with ciphertext', () => {
    const CreateAccountJSON = callText({ connection: 'nobody' });
    expect(checkConnector({ CreateAccountJSON }).diagnostics).toEqual([]);
    const ConnectionJSON = 'DwitEostW3Z60dA6Ua4swRYRGUAAJDJ1JbXJ0cHM6Ly9l';
    for (const form of forms)
      expect(checkConnector({ ConnectionJSON, CreateAccountJSON }, form).diagnostics).toEqual([]);
    expect(
      checkConnector({ ConnectionJSON: { invented: 1 }, CreateAccountJSON }).of('saviynt/unknown-connection'),
    ).toEqual([]);
  });
  it('says that nobody is defined when the list is empty', () => {
    const CreateAccountJSON = callText({ connection: 'acctAuth' });
    const [found] = checkConnector({ ConnectionJSON: { authentications: {} }, CreateAccountJSON }).of(
      'saviynt/unknown-connection',
    );
    expect(found?.message).toContain('defines no authentication, so none is "acctAuth"');
    expect(found?.fixes).toEqual([]);
  });
  it('knows the documented types only', () => {
    expect(checkConnector(connection({ authType: 'Bearer' })).of('saviynt/auth-type')[0]?.message).toContain(
      '"accessToken"',
    );
    for (const authType of ['oauth2', 'Basic', 'BasicWithHMAC', 'Cookies', 'jwt', '${x}', '<type>'])
      expect(checkConnector(connection({ authType })).of('saviynt/auth-type')).toEqual([]);
  });
  it('sees secrets, and neither placeholders nor dummies', () => {
    const secret = {
      properties: { userName: 'svc', password: 'S3cret-Value' },
      httpParams: JSON.stringify({ client_id: 'abc', client_secret: 'k3Jd92xxYz' }),
      httpHeaders: { Authorization: 'Basic Zm9vYmFyYmF6cXV4MTIzNDU2' },
      accessToken: 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.abcdefgh',
    };
    for (const form of ['file', 'file with CRLF'] as const)
      expect(checkConnector(connection(secret), form).texts('saviynt/stored-secret')).toEqual([
        '"S3cret-Value"',
        '"k3Jd92xxYz"',
        '"Basic Zm9vYmFyYmF6cXV4MTIzNDU2"',
        '"Bearer eyJhbGciOiJIUzI1NiJ9.e30.abcdefgh"',
      ]);
    const harmless = {
      properties: { userName: '<<USERNAME>>', password: '<password>' },
      httpParams: { client_secret: '', password: '${password}', apiKey: '@API_KEY@', refresh_token: '*****' },
      accessToken: 'Bearer abcd',
      httpHeaders: { Authorization: 'Bearer <initial_token>' },
    };
    expect(checkConnector(connection(harmless)).diagnostics).toEqual([]);
  });
});
