import { describe, expect, it } from 'vitest';
import { applied, bodyOf, check, forms, parameterText, textAt } from '../one-parameter';
import { patchBody, userBody, userUrl } from './bodies';

describe.each(forms)('in a %s', (form) => {
  it('finds the retired host and names the production host', () => {
    const code = 'ringcentral/retired-host';
    const url = 'https://platform.devtest.ringcentral.com/scim/v2/Users';
    const checked = check(code, 'CreateAccountJSON', parameterText({ url, body: userBody() }), form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['platform.devtest.ringcentral.com']);
    expect(checked.found[0]?.fixes[0]?.isSafe).toBe(false);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.file).toContain('https://platform.ringcentral.com/scim/v2/Users');
  });

  it('finds "false" in quotes in a PATCH and writes the boolean', () => {
    const code = 'ringcentral/boolean-as-string';
    const body = patchBody({ op: 'replace', path: 'active', value: 'false' });
    const checked = check(code, 'DisableAccountJSON', parameterText({ url: userUrl, method: 'PATCH', body }), form);
    expect(checked.found.map((d) => [d.severity, textAt(checked, d)])).toEqual([['information', '"false"']]);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(JSON.parse(bodyOf(fixed)).Operations[0].value).toBe(false);
  });

  it('finds an update that enables again, and takes active from the status', () => {
    const code = 'ringcentral/put-reenables';
    const text = parameterText({ url: userUrl, method: 'PUT', body: userBody({ active: true }) });
    const checked = check(code, 'UpdateAccountJSON', text, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"active":true']);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.all.filter((d) => d.code.startsWith('ringcentral/') || d.code.startsWith('json/'))).toEqual([]);
  });

  it('finds a path that cannot be read, inside the path', () => {
    const code = 'ringcentral/patch-shape';
    const body = patchBody({ op: 'replace', path: 'emails[type eq work].value', value: 'a@b.c' });
    const checked = check(code, 'UpdateAccountJSON', parameterText({ url: userUrl, method: 'PATCH', body }), form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['work']);
  });

  it('finds a userName that is not the e-mail, and where the e-mail is', () => {
    const code = 'ringcentral/username-not-email';
    const text = parameterText({ body: userBody({ userName: '${user.username}' }) });
    const checked = check(code, 'CreateAccountJSON', text, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['${user.username}']);
    expect(checked.found[0]?.related.map((r) => textAt(checked, r))).toEqual(['${user.email}']);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(JSON.parse(bodyOf(fixed)).userName).toBe('${user.email}');
  });

  it('adds the status RingCentral answers with', () => {
    const code = 'ringcentral/success-status';
    const checked = check(code, 'CreateAccountJSON', parameterText({ body: userBody(), statusCode: [200] }), form);
    expect(checked.found).toHaveLength(1);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.all.filter((d) => d.code.startsWith('json/'))).toEqual([]);
  });
});

describe('boolean-as-string', () => {
  const code = 'ringcentral/boolean-as-string';
  it('warns in a create, where RingCentral documents a boolean', () => {
    const checked = check(code, 'CreateAccountJSON', parameterText({ body: userBody({ active: 'true' }) }));
    expect(checked.found.map((d) => d.severity)).toEqual(['warning']);
  });
  it('finds an expression in quotes, but not one without', () => {
    const quoted = check(
      code,
      'CreateAccountJSON',
      parameterText({ body: userBody({ active: "${user.statuskey=='1'}" }) }),
    );
    expect(quoted.found).toHaveLength(1);
    expect(applied(quoted, quoted.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it('finds it in the value of a PATCH without path', () => {
    const body = patchBody({ op: 'replace', value: { active: 'False' } });
    const checked = check(code, 'DisableAccountJSON', parameterText({ url: userUrl, method: 'PATCH', body }));
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"False"']);
  });
  it('leaves text that looks like a boolean elsewhere', () => {
    const checked = check(code, 'CreateAccountJSON', parameterText({ body: userBody({ title: 'true' }) }));
    expect(checked.found).toEqual([]);
  });
});

describe('put-reenables', () => {
  const code = 'ringcentral/put-reenables';
  it.each([
    ['EnableAccountJSON', { active: true }],
    ['UpdateAccountJSON', { active: false }],
    ['UpdateAccountJSON', {}],
  ] as const)('says nothing in %s with %o', (name, changes) => {
    const text = parameterText({ url: userUrl, method: 'PUT', body: userBody(changes) });
    expect(check(code, name, text).found).toEqual([]);
  });
});

describe('username-not-email', () => {
  const code = 'ringcentral/username-not-email';
  it.each([
    ['${user.email}', '${user.email.toLowerCase()}'],
    ['${user.email}', "${ user?.email ?: '' }"],
    ['${groovy.json.JsonOutput.toJson(user.email)}', '${user.email}'],
    ['ada@example.com', 'ADA@example.com'],
  ])('takes %s and %s for the same', (userName, value) => {
    const body = userBody({ userName, emails: [{ type: 'work', value }] });
    expect(check(code, 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
  });
  it('takes a bare expression for what it is', () => {
    const body = JSON.stringify(userBody()).replaceAll(
      '"${user.email}"',
      '${groovy.json.JsonOutput.toJson(user.email)}',
    );
    expect(check(code, 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
  });
});

describe('success-status', () => {
  const code = 'ringcentral/success-status';
  it.each([
    ['POST', undefined, [201], 0],
    ['PUT', userUrl, [201], 1],
    ['PATCH', userUrl, [204], 1],
    ['DELETE', userUrl, [200], 1],
    ['DELETE', userUrl, ['204'], 0],
  ] as const)('%s %s with %o', (method, url, statusCode, count) => {
    const text = parameterText({ method, ...(url === undefined ? {} : { url }), statusCode, body: userBody() });
    expect(check(code, 'UpdateAccountJSON', text).found).toHaveLength(count);
  });
  it('says nothing about other targets', () => {
    const text = parameterText({ url: 'https://example.com/scim/v2/Users', statusCode: [200], body: userBody() });
    expect(check(code, 'CreateAccountJSON', text).found).toEqual([]);
  });
});

describe('retired-host', () => {
  const code = 'ringcentral/retired-host';
  it('looks into the sign-in, too', () => {
    const text = JSON.stringify({
      authentications: {
        acctAuth: { authType: 'oauth2', url: 'https://platform.devtest.ringcentral.com/restapi/oauth/token' },
      },
    });
    const checked = check(code, 'ConnectionJSON', text);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['platform.devtest.ringcentral.com']);
  });
  it.each(['https://platform.ringcentral.com/scim/v2/Users', 'https://@HOSTNAME@/scim/v2/Users'])(
    'says nothing about %s',
    (url) => {
      expect(check(code, 'CreateAccountJSON', parameterText({ url, body: userBody() })).found).toEqual([]);
    },
  );
});
