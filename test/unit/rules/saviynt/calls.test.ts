import { describe, expect, it } from 'vitest';
import { callText, checkConnector, forms, importText, scimUrl } from './connector-check';

const create = (changes: object = {}, root: object = {}) => ({ CreateAccountJSON: callText(changes, root) });

it('says nothing about a call without defects', () => {
  expect(checkConnector(create()).diagnostics).toEqual([]);
});

describe('header-name-case', () => {
  const code = 'saviynt/header-name-case';
  const both = {
    CreateAccountJSON: callText({ httpHeaders: { authorization: '${access_token}' } }),
    UpdateAccountJSON: callText({ httpMethod: 'PUT' }),
  };
  it.each(forms)('compares the calls of the whole connector, in a %s', (form) => {
    const checked = checkConnector(both, form);
    expect(checked.texts(code)).toEqual(['"authorization"']);
    expect(checked.fixedAll().diagnostics).toEqual([]);
  });
  it('says nothing about one spelling, whichever', () => {
    expect(checkConnector({ CreateAccountJSON: both.CreateAccountJSON }).of(code)).toEqual([]);
  });
  it('prefers the most frequent where none is customary', () => {
    const headers = [{ 'X-API-key': 'a' }, { 'x-api-KEY': 'b' }, { 'X-API-key': 'c' }];
    const call = headers.map((httpHeaders, i) => ({ ...JSON.parse(callText({ httpHeaders, name: `c${i}` })).call[0] }));
    expect(checkConnector({ CreateAccountJSON: { call } }).texts(code)).toEqual(['"x-api-KEY"']);
  });
});

describe('header-content-type', () => {
  const code = 'saviynt/header-content-type';
  it.each(['contentType', 'ContentType', 'contenttype'])('knows %s', (name) => {
    const checked = checkConnector(create({ httpHeaders: { [name]: 'application/json' } }));
    expect(checked.texts(code)).toEqual([`"${name}"`]);
    expect(checked.of(code)[0]?.fixes[0]?.isSafe).toBe(true);
    expect(checked.fixed(code).of(code)).toEqual([]);
  });
  it('leaves the rename to a person when the two types differ', () => {
    const checked = checkConnector(create({ httpHeaders: { contentType: 'text/plain' } }));
    expect(checked.of(code)[0]?.fixes[0]?.isSafe).toBe(false);
  });
  it('finds it in an authentication and in its test request', () => {
    const acctAuth = {
      httpHeaders: { contentType: 'a/b' },
      testConnectionParams: { http: { url: 'x', httpMethod: 'GET', httpHeaders: { contentType: 'a/b' } } },
    };
    expect(checkConnector({ ConnectionJSON: { authentications: { acctAuth } } }).of(code)).toHaveLength(2);
  });
  it('does not make a second Content-Type', () => {
    const checked = checkConnector(create({ httpHeaders: { contentType: 'a/b', 'Content-Type': 'a/b' } }));
    expect(checked.of(code)[0]?.fixes).toEqual([]);
  });
});

describe('no-failure-responses', () => {
  const code = 'saviynt/no-failure-responses';
  it('marks successResponses of a call that writes', () => {
    const checked = checkConnector(create({ unsuccessResponses: undefined }));
    expect(checked.texts(code)).toEqual(['"successResponses"']);
    expect(checked.of(code)[0]?.severity).toBe('hint');
  });
  it('says nothing about a GET', () => {
    expect(checkConnector(create({ unsuccessResponses: undefined, httpMethod: 'GET' })).of(code)).toEqual([]);
  });
  it('marks an import that says nothing at all', () => {
    const text = importText().replace(/"successResponses": \{\s*"statusCode": \[\s*200\s*\]\s*\},\s*/, '');
    expect(checkConnector({ ImportAccountEntJSON: text }).texts(code)).toEqual(['"accountParams"']);
    expect(checkConnector({ ImportAccountEntJSON: importText() }).of(code)).toEqual([]);
  });
});

describe('empty-filter', () => {
  const code = 'saviynt/empty-filter';
  it.each([
    ['?filter=&startIndex=1', '?startIndex=1'],
    ['?startIndex=1&filter=', '?startIndex=1'],
    ['?filter=', ''],
    ['?a=1&filter=&b=2', '?a=1&b=2'],
  ])('turns %s into %s', (before, after) => {
    for (const form of forms) {
      const checked = checkConnector({ ImportAccountEntJSON: importText({ url: scimUrl + before }) }, form);
      expect(checked.texts(code)).toEqual(['filter=']);
      expect(checked.fixed(code).text('ImportAccountEntJSON')).toContain(`"${scimUrl}${after}"`);
    }
  });
  it.each(['?filter=active eq true', '?xfilter=', '?filter=${x}'])('says nothing about %s', (query) => {
    expect(checkConnector({ ImportAccountEntJSON: importText({ url: scimUrl + query }) }).of(code)).toEqual([]);
  });
});

describe('delete-without-204', () => {
  const code = 'saviynt/delete-without-204';
  const remove = (url: string, statusCode: readonly unknown[], httpMethod = 'DELETE') => ({
    RemoveAccountJSON: callText({ url, httpMethod, successResponses: { statusCode } }),
  });
  it.each(forms)('adds 204 in the layout of the list, in a %s', (form) => {
    const checked = checkConnector(remove(`${scimUrl}/\${account.accountID}`, [200, 201]), form);
    expect(checked.of(code)[0]).toMatchObject({ severity: 'warning' });
    const fixed = checked.fixed(code).text('RemoveAccountJSON').replaceAll('\r\n', '\n');
    expect(fixed).toContain('          201,\n          204\n        ]');
  });
  it('is a hint where the service is not known to be SCIM', () => {
    const checked = checkConnector(remove('https://api.example.com/u/1', ['200'], 'DELETEWITHBODY'));
    expect(checked.of(code)[0]).toMatchObject({ severity: 'hint', fixes: [{ isSafe: false }] });
    expect(checked.fixed(code).text('RemoveAccountJSON')).toContain('"204"');
  });
  it.each([[[204]], [['204']], [[]], [['2xx']]])('says nothing about %j', (codes) => {
    expect(checkConnector(remove(`${scimUrl}/1`, codes)).of(code)).toEqual([]);
  });
  it.each(['https://api.example.com/scim/v1/Users/1', 'https://example.com/api/scim11/Users/1'])(
    'says nothing about SCIM 1.1, which answers 200: %s',
    (url) => {
      expect(checkConnector(remove(url, [200])).of(code)).toEqual([]);
    },
  );
  it('leaves RingCentral to its own rule', () => {
    const checked = checkConnector(remove('https://platform.ringcentral.com/scim/v2/Users/1', [200]));
    expect(checked.of(code)).toEqual([]);
    expect(checked.of('ringcentral/success-status')).toHaveLength(1);
  });
});

describe('method-case and url-blanks', () => {
  it.each(['put', 'Put', ' PUT'])('writes %j in capitals', (httpMethod) => {
    const checked = checkConnector(create({ httpMethod }), 'package');
    expect(checked.fixed('saviynt/method-case').text('CreateAccountJSON')).toContain('"httpMethod": "PUT"');
  });
  it('leaves a method alone that an expression gives', () => {
    expect(checkConnector(create({ httpMethod: "${user.x=='a'?'put':'POST'}" })).of('saviynt/method-case')).toEqual([]);
  });
  it.each([' https://a.example.com/x', 'https://a.example.com/x ', '\thttps://a.example.com/x  '])(
    'trims %j',
    (url) => {
      for (const form of forms) {
        const fixed = checkConnector(create({ url }), form).fixed('saviynt/url-blanks');
        expect(fixed.text('CreateAccountJSON')).toContain('"url": "https://a.example.com/x"');
      }
    },
  );
});

describe('unknown-call-reference', () => {
  const code = 'saviynt/unknown-call-reference';
  it.each(forms)('marks the name only, in a %s', (form) => {
    const root = { accountIdPath: 'cal1.message.id', responseColsToPropsMap: { name: 'call2.message.x~#~char' } };
    const checked = checkConnector(create({}, root), form);
    expect(checked.texts(code)).toEqual(['cal1', 'call2']);
    expect(checked.fixed(code).text('CreateAccountJSON')).toContain('"call1.message.id"');
    expect(checked.of(code)[0]?.fixes[0]?.isSafe).toBe(false);
  });
  it.each(['call1.message.id', 'accountName', 'response.call9.message.id', '${x.y}', ''])(
    'says nothing about %s',
    (accountIdPath) => {
      expect(checkConnector(create({}, { accountIdPath })).of(code)).toEqual([]);
    },
  );
  it('knows calls of one entitlement type by number', () => {
    const call = [1, 2].map(() => JSON.parse(callText({ name: 'Group' })).call[0]);
    expect(checkConnector({ AddAccessJSON: { accountIdPath: 'Group2.message.id', call } }).of(code)).toEqual([]);
  });
  it('does not judge when a call has no name', () => {
    expect(checkConnector(create({ name: undefined }, { accountIdPath: 'call2.message.id' })).of(code)).toEqual([]);
  });
});
