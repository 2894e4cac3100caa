import { describe, expect, it } from 'vitest';
import { applied, check, forms, parameterText, textAt } from '../one-parameter';

describe.each(forms)('in a %s', (form) => {
  it('marks the brace that is missing', () => {
    const code = 'saviynt/expression-syntax';
    const text = parameterText({ body: '{"a":"${user.phonenumber","b":"${user.title}"}' });
    const checked = check(code, 'CreateAccountJSON', text, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['${user.phonenumber']);
  });

  it('escapes a dollar sign that is no expression', () => {
    const code = 'saviynt/bare-dollar';
    const url = 'https://platform.ringcentral.com/scim/v2/Users?$select=id&x=${user.username}';
    const checked = check(code, 'UpdateAccountJSON', parameterText({ method: 'GET', url }), form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['$select']);
    expect(checked.all.map((d) => d.code)).not.toContain('saviynt/unknown-binding');
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.all.filter((d) => d.severity === 'error')).toEqual([]);
  });

  it('finds an answer that does not exist yet, and the one that was meant', () => {
    const code = 'saviynt/unknown-response-call';
    const text = parameterText(
      { name: 'findUser', method: 'GET' },
      { name: 'call2', body: '{"id":"${response.findUsr.message.id}"}' },
    );
    const checked = check(code, 'UpdateAccountJSON', text, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['findUsr']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
});

describe('unknown-response-call', () => {
  const code = 'saviynt/unknown-response-call';
  const read = (expression: string) => ({ method: 'PUT', url: `https://x.example.com/\${${expression}}` });
  it.each([
    ["response.'call2'.message.id", 'call2'],
    ['response?.call3?.message', 'call3'],
    ["response['call9'].message", 'call9'],
  ])('finds %s', (expression, name) => {
    const checked = check(code, 'CreateAccountJSON', parameterText({}, read(expression), {}));
    expect(checked.found.map((d) => textAt(checked, d))).toEqual([name]);
  });
  it('says when the call runs later, or is this one', () => {
    const text = parameterText(read('response.call1.message'), read('response.call3.message'), {});
    expect(check(code, 'CreateAccountJSON', text).found.map((d) => d.message.slice(0, 24))).toEqual([
      'call1 is this call, and ',
      'call3 runs after call2: ',
    ]);
  });
  it.each(['response.call1.message.id', "response['call1'].statusCode", 'response.get(user.username)', 'response'])(
    'takes %s',
    (expression) => {
      expect(check(code, 'CreateAccountJSON', parameterText({}, read(expression))).found).toEqual([]);
    },
  );
  it('knows the ordinals of calls that share an entitlement type', () => {
    const text = parameterText({ name: 'Group' }, { name: 'Group', ...read('response.Group1.message.id') });
    expect(check(code, 'RemoveAccessJSON', text).found).toEqual([]);
    expect(check(code, 'UpdateAccountJSON', text).found).toHaveLength(1);
  });
  it('leaves calls alone that have an order of their own', () => {
    const text = parameterText(read('response.call2.message'), {}).replaceAll('"name"', '"callOrder": 0, "name"');
    expect(check(code, 'CreateAccountJSON', text).found).toEqual([]);
  });
});

describe('bare-dollar', () => {
  const code = 'saviynt/bare-dollar';
  it.each(['$user.username', '\\$ref', '%24select'])('takes %s', (text) => {
    const url = `https://x.example.com/?a=${text}`;
    expect(check(code, 'CreateAccountJSON', parameterText({ url })).found).toEqual([]);
  });
  it('leaves secrets alone', () => {
    const text = JSON.stringify({
      authentications: { a: { httpParams: '{"password":"pa$word$"}', url: 'https://x' } },
    });
    const codes = check('', 'ConnectionJSON', text).all.map((d) => d.code);
    expect(codes.filter((code) => /dollar|expression|unknown/.test(code))).toEqual([]);
  });
});

describe('expression-syntax', () => {
  const code = 'saviynt/expression-syntax';
  it('reads the next page and constants of an import', () => {
    const text = JSON.stringify({
      accountParams: {
        call: {
          call1: {
            http: { url: 'https://x.example.com', httpMethod: 'GET' },
            colsToPropsMap: { name: '#CONST#${return response.name;~#~char', accountID: 'id~#~char' },
            pagination: { nextUrl: { nextUrlPath: '${response.next' } },
          },
        },
      },
    });
    const checked = check(code, 'ImportAccountEntJSON', text);
    expect(checked.found).toHaveLength(2);
  });
});
