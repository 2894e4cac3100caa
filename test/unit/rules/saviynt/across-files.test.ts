import { describe, expect, it } from 'vitest';
import { callText, checkConnector, forms, importText, scimUrl } from './connector-check';

const authentication = {
  authType: 'Basic',
  url: 'https://api.example.com',
  properties: { userName: '<U>', password: '<P>' },
};
const connection = (...names: readonly string[]) => ({
  authentications: Object.fromEntries(names.map((name) => [name, authentication])),
});
const types = (...names: readonly string[]) => ({
  entitlementParams: { connection: 'acctAuth', entTypes: Object.fromEntries(names.map((name) => [name, {}])) },
});
const access = (name: string) => callText({ name, url: 'https://api.example.com/v1/${account.accountID}' });

describe('unknown-entitlement-type', () => {
  const code = 'saviynt/unknown-entitlement-type';
  it.each(forms)('finds a name that differs between the files, and mends it, in a %s', (form) => {
    const checked = checkConnector(
      { ImportAccountEntJSON: importText({ root: types('Groups', 'Role') }), AddAccessJSON: access('Group') },
      form,
    );
    expect(checked.texts(code)).toEqual(['"Group"']);
    expect(checked.of(code)[0]?.severity).toBe('warning');
    expect(checked.fixed(code).of(code)).toEqual([]);
  });
  it('compares the blocks of an import', () => {
    const root = { ...types('Group'), acctEntParams: { entTypes: { group: {} } } };
    expect(checkConnector({ ImportAccountEntJSON: importText({ root }) }).texts(code)).toEqual(['"group"']);
  });
  it.each([
    ['no import is there', {}],
    ['the import brings no entitlements', { ImportAccountEntJSON: importText() }],
    ['the import is not JSON', { ImportAccountEntJSON: `${importText({ root: types('X') })},` }],
    [
      'the name is an expression',
      { ImportAccountEntJSON: importText({ root: types('Group') }), RemoveAccessJSON: access('${type}') },
    ],
    [
      'acctEntMappings brings it',
      { ImportAccountEntJSON: importText({ root: types('Role'), block: { acctEntMappings: { Group: {} } } }) },
    ],
  ])('says nothing while %s', (_, beside) => {
    expect(
      checkConnector({ AddAccessJSON: access('Group'), ...beside })
        .of(code)
        .filter(({ severity }) => severity === 'warning'),
    ).toEqual([]);
  });
});

describe('unused-authentication', () => {
  const code = 'saviynt/unused-authentication';
  const CreateAccountJSON = callText();
  it('names what no file uses', () => {
    const checked = checkConnector({ ConnectionJSON: connection('acctAuth', 'old'), CreateAccountJSON });
    expect(checked.texts(code)).toEqual(['"old"']);
    expect(checked.fixed(code).value('ConnectionJSON')).toEqual(connection('acctAuth'));
  });
  it.each([
    ['alone', { ConnectionJSON: connection('a', 'b') }],
    [
      'beside a file that cannot be read',
      { ConnectionJSON: connection('acctAuth', 'b'), CreateAccountJSON, UpdateAccountJSON: '{ "call": [' },
    ],
    ['where none of its names is used', { ConnectionJSON: connection('a', 'b'), CreateAccountJSON }],
    [
      'where an import block uses it',
      {
        ConnectionJSON: connection('acctAuth', 'entAuth'),
        CreateAccountJSON,
        ImportAccountEntJSON: importText({ root: { entitlementParams: { connection: 'entAuth', entTypes: {} } } }),
      },
    ],
  ])('says nothing of a ConnectionJSON %s', (_, parameters) => {
    expect(checkConnector(parameters).of(code)).toEqual([]);
  });
});

describe('unfilled-account-attribute', () => {
  const code = 'saviynt/unfilled-account-attribute';
  const read = callText({ url: "https://api.example.com/v1/${account.customproperty7 ?: ''}/${user.customproperty7}" });
  it('finds what no import fills', () => {
    const checked = checkConnector({ ImportAccountEntJSON: importText(), EnableAccountJSON: read });
    expect(checked.texts(code)).toEqual(['customproperty7']);
  });
  it.each([
    [
      'the import fills it',
      {
        ImportAccountEntJSON: importText({
          columns: { accountID: 'a~#~char', name: 'b~#~char', CUSTOMPROPERTY7: 'c~#~char' },
        }),
      },
    ],
    [
      'an answer fills it',
      {
        ImportAccountEntJSON: importText(),
        CreateAccountJSON: callText({}, { responseColsToPropsMap: { customproperty7: 'call1.message.x~#~char' } }),
      },
    ],
    ['there is no import', {}],
  ])('says nothing when %s', (_, beside) => {
    expect(checkConnector({ EnableAccountJSON: read, ...beside }).of(code)).toEqual([]);
  });
});

describe('unread-key', () => {
  const code = 'saviynt/unread-key';
  const ConnectionJSON = { authentications: { acctAuth: { ...authentication, tokenExpiry: '1800', tenant: 'x' } } };
  it('knows keys that are often invented, and others once there are calls', () => {
    expect(checkConnector({ ConnectionJSON }).texts(code)).toEqual(['"tokenExpiry"']);
    const checked = checkConnector({ ConnectionJSON, CreateAccountJSON: callText({ url: '${connection.tenant}' }) });
    expect(checked.texts(code)).toEqual(['"tokenExpiry"']);
    expect(checkConnector({ ConnectionJSON, CreateAccountJSON: callText() }).texts(code)).toEqual([
      '"tokenExpiry"',
      '"tenant"',
    ]);
  });
});

describe('unused-answer', () => {
  const code = 'saviynt/unused-answer';
  const calls = (url: string, first: object = {}) => {
    const [one] = (JSON.parse(callText({ httpMethod: 'GET', ...first })) as { call: object[] }).call;
    const [two] = (JSON.parse(callText({ name: 'call2', url })) as { call: object[] }).call;
    return { UpdateAccountJSON: JSON.stringify({ call: [one, two] }) };
  };
  it('finds a GET that nothing reads', () => {
    expect(checkConnector(calls('https://api.example.com/1')).texts(code)).toEqual(['"call1"']);
  });
  it.each([
    ['${response.call1.message.id}', {}],
    ["${response['call1'].message.id}", {}],
    ['${def r = response; r.call1.message.id}', {}],
    ['https://api.example.com/1', { httpMethod: 'POST' }],
    ['${response.call1.', {}],
  ])('says nothing of %s', (url, first) => {
    expect(checkConnector(calls(url, first)).of(code)).toEqual([]);
  });
});

describe('one call', () => {
  it.each([
    ['contradicting-responses', { unsuccessResponses: { statusCode: ['200', 400] } }, 1],
    ['contradicting-responses', { unsuccessResponses: { 'error.code': ['200'] } }, 0],
    ['hard-coded-token', { httpHeaders: { authorization: 'Basic dXNlcjpwYXNzd29yZA==' } }, 1],
    ['hard-coded-token', { httpHeaders: { Authorization: 'Bearer <TOKEN_OF_YOURS>' } }, 0],
    ['hard-coded-token', { httpHeaders: { Authorization: 'Bearer ${access_token}' } }, 0],
    ['content-type-blank', { httpContentType: 'application/json; charset=utf-8' }, 0],
    ['content-type-blank', { httpHeaders: { 'Content-Type': 'application/ json; charset=utf-8' } }, 1],
    ['object-object', { httpParams: '[object Object]' }, 1],
    ['header-name-empty', { httpHeaders: { ' ': 'x' } }, 1],
    ['partial-put', { url: `${scimUrl}/1`, httpMethod: 'PUT', httpParams: '{"active":true}' }, 1],
    ['partial-put', { url: `${scimUrl}/1`, httpMethod: 'PUT', httpParams: '{"UserName":"a"}' }, 0],
    ['partial-put', { url: `${scimUrl}/1`, httpMethod: 'PUT', httpParams: '{${response.all}}' }, 0],
    [
      'partial-put',
      { url: 'https://platform.ringcentral.com/scim/v2/Users/1', httpMethod: 'PUT', httpParams: '{"active":true}' },
      0,
    ],
    ['boolean-in-quotes', { url: scimUrl, httpParams: '{"emails":[{"primary":"true"}]}' }, 1],
    ['boolean-in-quotes', { url: 'https://api.example.com/v1/users', httpParams: '{"active":"true"}' }, 0],
  ])('%s in %j: %i', (name, changes, count) => {
    expect(checkConnector({ UpdateAccountJSON: callText(changes) }).of(`saviynt/${name}`)).toHaveLength(count);
  });
});
