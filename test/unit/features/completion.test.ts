import { describe, expect, it } from 'vitest';
import { toSnippet } from '../../../server/src/features/snippet';
import { completeAt, createCall, packaged } from './helpers';

const connection =
  '{ "authentications": { "acctAuth": { "authType": "oauth2" }, "userAuth": { "authType": "Basic" } } }';

describe('keys and values of a parameter', () => {
  it('offers the keys of the place that are not there yet', () => {
    const { labels } = completeAt('CreateAccountJSON.json', '{ "accountIdPath": "", | }');
    expect(labels).toContain('call');
    expect(labels).not.toContain('accountIdPath');
    expect(labels).not.toContain('httpMethod');
  });

  it('writes a key with a value of its kind', () => {
    const after = completeAt('CreateAccountJSON.json', '{ | }').accept('call');
    expect(JSON.parse(after)).toEqual({ call: [{ url: '', httpMethod: 'GET', connection: 'acctAuth' }] });
  });

  it('writes only the key where a colon follows', () => {
    const { accept } = completeAt('CreateAccountJSON.json', '{ "call": [{ "http|": "GET" }] }');
    expect(accept('httpMethod')).toBe('{ "call": [{ "httpMethod": "GET" }] }');
  });

  it('adds the commas that are missing', () => {
    const { accept } = completeAt('CreateAccountJSON.json', '{ "call": [{ "name": "a"\n | }] }');
    expect(accept('connection')).toBe('{ "call": [{ "name": "a",\n "connection": "acctAuth" }] }');
  });

  it('offers the names of ConnectionJSON, from the file beside', () => {
    const { labels, items } = completeAt('CreateAccountJSON.json', '{ "call": [{ "connection": "|" }] }', {
      'ConnectionJSON.json': connection,
    });
    expect(labels).toEqual(['acctAuth', 'userAuth']);
    expect(items[0]?.detail).toBe('oauth2');
  });

  it('offers values with the place half typed', () => {
    const { labels, accept } = completeAt('CreateAccountJSON.json', '{ "call": [{ "httpMethod": "PA|');
    expect(labels).toContain('PATCH');
    expect(accept('PATCH')).toBe('{ "call": [{ "httpMethod": "PATCH"');
  });

  it('offers true and false for a flag', () => {
    const { labels } = completeAt(
      'ImportAccountEntJSON.json',
      '{ "accountParams": { "statusAndThresholdConfig": { "deleteLinks": | } } }',
    );
    expect(labels).toEqual(['true', 'false']);
  });

  it('escapes inside a transport package', () => {
    const inside = '{ "call": [{ "name": "a", ¦ }] }';
    const text = packaged({ CreateAccountJSON: inside }).replace('¦', '|');
    const after = completeAt('Connection_x.json', text).accept('httpMethod');
    const [attribute] = JSON.parse(after).RingCentral.EXTERNAL_ATTR;
    expect(JSON.parse(attribute.encryptedattributevalue)).toEqual({ call: [{ name: 'a', httpMethod: 'GET' }] });
  });

  it('says nothing between the parameters of a package', () => {
    const text = packaged({ CreateAccountJSON: '{}' }).replace('"EXTERNAL_ATTR"', '|"EXTERNAL_ATTR"');
    expect(completeAt('Connection_x.json', text).labels).toEqual([]);
  });
});

describe('the request body', () => {
  const bodyOf = (text: string) => JSON.parse(JSON.parse(text).call[0].httpParams);

  it('offers the attributes of a SCIM user with what RingCentral demands', () => {
    const { labels, items } = completeAt('CreateAccountJSON.json', createCall('{|}'));
    expect(labels).toContain('emails');
    expect(labels).toContain('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User');
    expect(labels).not.toContain('meta');
    expect(items.find(({ label }) => label === 'userName')?.documentation).toContain(
      'Must be the same as the work e-mail',
    );
  });

  it('completes a half typed attribute', () => {
    const { accept } = completeAt('CreateAccountJSON.json', createCall('{\\"active\\":true,\\"em|}'));
    expect(bodyOf(accept('emails'))).toEqual({ active: true, emails: [{ type: 'work', value: '' }] });
  });

  it('completes behind a bare quote, which it escapes', () => {
    const { accept } = completeAt('CreateAccountJSON.json', createCall('{\\"active\\":true,"em|}'));
    expect(bodyOf(accept('emails'))).toEqual({ active: true, emails: [{ type: 'work', value: '' }] });
  });

  it('parts what a bare quote begins from the attribute behind it', () => {
    const { accept } = completeAt('CreateAccountJSON.json', createCall('{"em|\\"active\\":true}'));
    expect(bodyOf(accept('emails'))).toEqual({ emails: [{ type: 'work', value: '' }], active: true });
  });

  it('leaves its neighbours alone', () => {
    const { accept } = completeAt('CreateAccountJSON.json', createCall('{\\"na|,\\"active\\":true}'));
    expect(bodyOf(accept('name'))).toEqual({ name: { givenName: '', familyName: '' }, active: true });
  });

  it('does not offer what stands behind a half typed key', () => {
    for (const typed of ['\\"|', '\\"na|', '|']) {
      const body = `{\\"active\\":true,${typed},\\"name\\":{\\"givenName\\":\\"${'$'}{user.firstname}\\"},\\"title\\":\\"a\\"}`;
      const { labels } = completeAt('CreateAccountJSON.json', createCall(body));
      expect(labels).toContain('emails');
      expect(labels.filter((label) => ['active', 'name', 'title'].includes(label))).toEqual([]);
    }
  });

  it('goes into complex attributes and past placeholders', () => {
    const { labels } = completeAt(
      'CreateAccountJSON.json',
      createCall('{\\"userName\\":\\"${user.email}\\",\\"emails\\":[{|}]}'),
    );
    expect(labels).toEqual(['type', 'value']);
  });

  it('offers the values RingCentral knows', () => {
    const body = '{\\"phoneNumbers\\":[{\\"type\\":\\"|\\"}]}';
    const { labels, accept } = completeAt('CreateAccountJSON.json', createCall(body));
    expect(labels).toEqual(['work', 'mobile', 'other']);
    expect(bodyOf(accept('mobile'))).toEqual({ phoneNumbers: [{ type: 'mobile' }] });
  });

  it('knows the body of a PATCH, and quotes within quotes', () => {
    const text = createCall('{\\"Operations\\":[{\\"op\\":\\"replace\\",\\"path\\":\\"|\\"}]}')
      .replace('"POST"', '"PATCH"')
      .replace('scim/v2/Users', 'scim/v2/Users/${account.accountID}');
    const { accept } = completeAt('UpdateAccountJSON.json', text);
    const after = accept('phoneNumbers[type eq "work"].value');
    expect(bodyOf(after).Operations[0].path).toBe('phoneNumbers[type eq "work"].value');
  });

  it('offers what a PATCH path selects as the value', () => {
    const text = createCall('{\\"Operations\\":[{\\"op\\":\\"replace\\",\\"path\\":\\"name\\",\\"value\\":{|}}]}')
      .replace('"POST"', '"PATCH"')
      .replace('scim/v2/Users', 'scim/v2/Users/1');
    expect(completeAt('UpdateAccountJSON.json', text).labels).toEqual(['givenName', 'familyName']);
  });

  it('escapes three times in a package', () => {
    const inside = createCall('{\\"na¦}');
    const text = packaged({ CreateAccountJSON: inside }).replace('¦', '|');
    const after = completeAt('Connection_x.json', text).accept('name');
    const [attribute] = JSON.parse(after).RingCentral.EXTERNAL_ATTR;
    expect(bodyOf(attribute.encryptedattributevalue)).toEqual({ name: { givenName: '', familyName: '' } });
  });

  it('keeps dollars of values out of the snippet syntax', () => {
    const { items } = completeAt('CreateAccountJSON.json', createCall('{|}'));
    const emails = items.find(({ label }) => label === 'emails');
    expect(emails && toSnippet(emails.insertion, emails.at)).toBe(
      '\\\\"emails\\\\":[{\\\\"type\\\\":\\\\"${1:work}\\\\",\\\\"value\\\\":\\\\"$2\\\\"\\}]',
    );
  });

  it('knows nothing of bodies that go to other services', () => {
    const text = createCall('{|}').replaceAll('platform.ringcentral.com', 'api.example.com');
    expect(completeAt('CreateAccountJSON.json', text).labels).toEqual([]);
  });
});

describe('whole blocks', () => {
  const inAuthentications = '{ "authentications": { | } }';

  it('offers an authentication of each type', () => {
    const { labels, accept } = completeAt('ConnectionJSON.json', inAuthentications);
    for (const type of ['oauth2: JWT credential', 'Basic', 'BasicWithHmac', 'cookies', 'SignedHeaders', 'Jwt'])
      expect(labels).toContain(`acctAuth: ${type}`);
    const { authentications } = JSON.parse(accept('acctAuth: oauth2: client credentials'));
    expect(authentications.acctAuth).toMatchObject({ authType: 'oauth2', httpMethod: 'POST', tokenType: 'Bearer' });
  });

  it('takes the next usual name when one is there', () => {
    const text = '{ "authentications": { "acctAuth": {}, | } }';
    expect(completeAt('ConnectionJSON.json', text).labels).toContain('userAuth: Basic');
  });

  it('offers whole calls in a list, and as the list', () => {
    const inList = completeAt('RemoveAccountJSON.json', '{ "call": [ | ] }');
    expect(inList.labels).toContain('DELETE call');
    const { call } = JSON.parse(completeAt('RemoveAccountJSON.json', '{ | }').accept('call: DELETE call'));
    expect(call[0]).toMatchObject({ httpMethod: 'DELETE', successResponses: { statusCode: [200, 204] } });
  });

  it('offers each way of paging, and no second one', () => {
    const call = (members: string) => `{ "accountParams": { "call": { "call1": { ${members} } } } }`;
    const { labels, accept } = completeAt('ImportAccountEntJSON.json', call('|'));
    expect(labels.filter((label) => label.startsWith('pagination'))).toHaveLength(3);
    const after = JSON.parse(accept('pagination: offset, as SCIM counts'));
    expect(after.accountParams.call.call1.pagination.offset.totalCountPath).toBe('completeResponseMap.totalResults');
    const inside = completeAt('ImportAccountEntJSON.json', call('"pagination": { | }'));
    expect(inside.labels).toEqual(['nextUrl', 'page', 'offset']);
    expect(completeAt('ImportAccountEntJSON.json', call('"pagination": { "page": {}, | }')).labels).toEqual([]);
  });

  it('offers calls of an import by their names', () => {
    const { labels } = completeAt('ImportAccountEntJSON.json', '{ "accountParams": { "call": { "call1": {}, | } } }');
    expect(labels).toEqual(['call2']);
  });

  it('offers a whole parameter in an empty file', () => {
    const { accept } = completeAt('CreateAccountJSON.json', '|');
    expect(JSON.parse(accept('calls with accountIdPath')).accountIdPath).toBe('call1.message.id');
  });

  it('writes on one line in a package', () => {
    const text = packaged({ ConnectionJSON: inAuthentications.replace('|', '¦') }).replace('¦', '|');
    const after = completeAt('Connection_x.json', text).accept('acctAuth: Basic');
    const [attribute] = JSON.parse(after).RingCentral.EXTERNAL_ATTR;
    expect(attribute.encryptedattributevalue).not.toContain('\n');
    expect(JSON.parse(attribute.encryptedattributevalue).authentications.acctAuth.authType).toBe('Basic');
  });

  it('does not propose what is obsolete or misspelled', () => {
    const { labels } = completeAt('ConnectionJSON.json', '{ "authentications": { "a": { | } } }');
    expect(labels).toContain('refreshTokenAuthError');
    expect(labels).not.toContain('refrshTokenAuthError');
  });
});

describe('attributes and mappings', () => {
  const mapping = (members: string) =>
    `{ "accountParams": { "call": { "call1": { "colsToPropsMap": { ${members} } } } } }`;

  it('offers the attributes that are not mapped yet', () => {
    const { labels, accept } = completeAt('ImportAccountEntJSON.json', mapping('"accountid": "id~#~char", |'));
    expect(labels.slice(0, 2)).toEqual(['name', 'displayName']);
    expect(labels).not.toContain('accountID');
    expect(labels).toContain('customproperty60');
    expect(accept('name')).toContain('"name": "~#~char"');
  });

  it('offers those of an entitlement and of a user in their places', () => {
    const entitlement =
      '{ "entitlementParams": { "entTypes": { "G": { "call": { "call1": { "colsToPropsMap": { | } } } } } } }';
    expect(completeAt('ImportAccountEntJSON.json', entitlement).labels).toContain('entitlement_value');
    expect(completeAt('ImportUserJSON.json', '{ "colsToPropsMap": { | } }').labels).toContain('systemUserName');
  });

  it('offers the types behind a path', () => {
    const { labels, accept } = completeAt('ImportAccountEntJSON.json', mapping('"name": "userName|"'));
    expect(labels[0]).toBe('userName~#~char');
    expect(accept('userName~#~char')).toContain('"name": "userName~#~char"');
  });

  it('offers the markers in an empty mapping', () => {
    const { labels } = completeAt('ImportAccountEntJSON.json', mapping('"customproperty31": "|"'));
    expect(labels).toContain('STORE#ACC#ENT#MAPPINGINFO~#~char');
  });

  it('offers attributes where a value names one', () => {
    const text = '{ "accountParams": { "statusAndThresholdConfig": { "statusColumn": "|" } } }';
    expect(completeAt('ImportAccountEntJSON.json', text).labels).toContain('customproperty10');
  });

  it('says what a value means', () => {
    const { items } = completeAt('ConnectionJSON.json', '{ "authentications": { "a": { "authType": "|" } } }');
    expect(items.every(({ documentation }) => (documentation ?? '').length > 10)).toBe(true);
  });
});
