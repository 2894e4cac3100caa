import { describe, expect, it } from 'vitest';
import { applied, bodyOf, check, type Form, forms, parameterText, textAt } from '../one-parameter';
import { patchBody, userBody, userUrl } from './bodies';

const create = (code: string, changes: Readonly<Record<string, unknown>>, form: Form = 'file') =>
  check(code, 'CreateAccountJSON', parameterText({ body: userBody(changes) }), form);
const patch = (code: string, ...operations: readonly unknown[]) =>
  check(code, 'UpdateAccountJSON', parameterText({ url: userUrl, method: 'PATCH', body: patchBody(...operations) }));

it('says nothing about a body RingCentral takes', () => {
  const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  const { all } = create('', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
    active: true,
    externalId: '${user.username}',
    title: '${user.title}',
    addresses: [{ type: 'work', region: 'CA', country: 'US' }],
    phoneNumbers: [{ type: 'mobile', value: '${user.phonenumber}' }],
    [enterprise]: { department: '${user.departmentname}' },
  });
  expect(all.filter((d) => d.code.startsWith('ringcentral/'))).toEqual([]);
});

describe('scim-required', () => {
  const code = 'ringcentral/scim-required';
  it.each(forms)('names what is missing and adds it, in a %s', (form) => {
    const checked = create(code, { schemas: undefined, name: { givenName: 'A' } }, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"httpParams"', '"name"']);
    expect(checked.found[0]?.fixes[0]?.isSafe).toBe(true);
    const once = applied(checked, checked.found[0]?.fixes[0], code);
    const twice = applied(once, once.found[0]?.fixes[0], code);
    expect(twice.all.filter((d) => d.severity === 'error')).toEqual([]);
    expect(bodyOf(twice)).toContain('"familyName":${groovy.json.JsonOutput.toJson(user.lastname)}');
  });
  it('marks the element that lacks its type', () => {
    const checked = create(code, { phoneNumbers: [{ value: '1' }] });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['{"value":"1"}']);
  });
  it('finds a PUT without body', () => {
    const checked = check(code, 'UpdateAccountJSON', parameterText({ url: userUrl, method: 'PUT' }));
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"PUT"']);
  });
  it.each(['${user.customproperty1}', '{"active":true${user.customproperty1}}'])('cannot tell for %s', (body) => {
    expect(check(code, 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
  });
  it('asks nothing of a PATCH', () => {
    expect(patch(code, { op: 'replace', path: 'title', value: 'x' }).found).toEqual([]);
  });
});

describe('scim-unknown-attribute', () => {
  const code = 'ringcentral/scim-unknown-attribute';
  it.each(forms)('proposes the attribute that was meant, in a %s', (form) => {
    const checked = create(code, { extrnalId: 'x' }, form);
    expect(checked.found.map((d) => [d.severity, textAt(checked, d)])).toEqual([['warning', 'extrnalId']]);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(JSON.parse(bodyOf(fixed)).externalId).toBe('x');
  });
  it('only hints at SCIM that RingCentral does not have', () => {
    const checked = create(code, { displayName: 'x', name: { givenName: 'a', familyName: 'b', formatted: 'c' } });
    expect(checked.found.map((d) => [d.severity, textAt(checked, d)])).toEqual([
      ['hint', 'formatted'],
      ['hint', 'displayName'],
    ]);
  });
  it('knows the URN that JumpCloud prints', () => {
    const checked = create(code, { 'urn:scim:schemas:extension:enterprise:2.0': { department: 'x' } });
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
  });
  it('reads the paths of a PATCH', () => {
    const checked = patch(code, { op: 'replace', path: 'name.givenNam', value: 'x' });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['givenNam']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each(['emails[type eq "work"].value', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department'])(
    'says nothing about the path %s',
    (path) => {
      expect(patch(code, { op: 'replace', path, value: 'x' }).found).toEqual([]);
    },
  );
});

describe('scim-type', () => {
  const code = 'ringcentral/scim-type';
  it.each([
    [{ title: 5 }, '5'],
    [{ emails: { type: 'work', value: 'a@b.c' } }, '{"type":"work","value":"a@b.c"}'],
    [{ name: 'Ada' }, '"Ada"'],
    [{ active: 'yes' }, '"yes"'],
    [{ schemas: 'urn:ietf:params:scim:schemas:core:2.0:User' }, '"urn:ietf:params:scim:schemas:core:2.0:User"'],
  ])('finds %o', (changes, text) => {
    const checked = create(code, changes);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual([text]);
    const fix = checked.found[0]?.fixes[0];
    if (fix !== undefined) expect(applied(checked, fix, code).found).toEqual([]);
  });
  it.each([{ title: null }, { active: '${user.enabled}' }, { title: '${user.title}' }])(
    'cannot tell for %o',
    (changes) => {
      expect(create(code, changes).found).toEqual([]);
    },
  );
});

describe('scim-value', () => {
  const code = 'ringcentral/scim-value';
  it.each([
    [{ emails: [{ type: 'home', value: 'a@b.c' }] }, 'home'],
    [{ phoneNumbers: [{ type: 'fax', value: '1' }] }, 'fax'],
    [{ addresses: [{ type: 'home', country: 'US' }] }, 'home'],
    [{ schemas: ['urn:scim:schemas:core:1.0'] }, 'urn:scim:schemas:core:1.0'],
    [{ addresses: [{ type: 'work', country: 'USA' }] }, 'USA'],
    [{ addresses: [{ type: 'work', country: 'US', region: 'Bavaria' }] }, 'Bavaria'],
  ])('finds %o', (changes, text) => {
    const checked = create(code, changes);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual([text]);
    const fix = checked.found[0]?.fixes[0];
    if (fix !== undefined) expect(applied(checked, fix, code).found).toEqual([]);
  });
  it.each([
    { emails: [{ type: '${user.customproperty1}', value: 'a@b.c' }] },
    { addresses: [{ type: 'work', country: 'Atlantis' }] },
    { addresses: [{ type: 'work', country: 'US', region: 'US-CA' }] },
  ])('cannot tell for %o', (changes) => {
    expect(create(code, changes).found).toEqual([]);
  });
  it('finds a filter that selects nothing', () => {
    const checked = patch(code, { op: 'replace', path: 'emails[type eq "home"].value', value: 'x' });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['[type eq "home"]']);
  });
});

describe('address-without-country', () => {
  const code = 'ringcentral/address-without-country';
  it.each(forms)('asks for the country, in a %s', (form) => {
    const checked = create(code, { addresses: [{ type: 'work', locality: 'Denver' }] }, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['{"type":"work","locality":"Denver"}']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each([{ type: 'work' }, { type: 'work', locality: 'x', country: '${user.country}' }])(
    'is content with %o',
    (address) => {
      expect(create(code, { addresses: [address] }).found).toEqual([]);
    },
  );
});

describe('swapped-names', () => {
  const code = 'ringcentral/swapped-names';
  it.each(forms)('swaps them back, in a %s', (form) => {
    const checked = create(code, { name: { familyName: '${user.firstname}', givenName: '${user.lastname}' } }, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"givenName":"${user.lastname}"']);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(JSON.parse(bodyOf(fixed)).name).toEqual({ familyName: '${user.lastname}', givenName: '${user.firstname}' });
  });
  it('leaves names alone that are made of both', () => {
    const name = { familyName: '${user.lastname}', givenName: '${user.lastname+user.firstname}' };
    expect(create(code, { name }).found).toEqual([]);
  });
});

describe('body-not-json', () => {
  const code = 'ringcentral/body-not-json';
  it.each(forms)('marks the place, in a %s', (form) => {
    const checked = check(code, 'CreateAccountJSON', parameterText({ body: '{"userName":"${user.email}",,}' }), form);
    expect(checked.found).toHaveLength(1);
    expect(textAt(checked, checked.found[0] as never)).toBe(',');
  });
  it('replaces spaces that JSON does not have', () => {
    const checked = check(code, 'CreateAccountJSON', parameterText({ body: '{\u00a0"userName":"a"}' }));
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each([
    ['{"a":${user.customproperty1}}', 'application/json'],
    ['{${user.customproperty1},"b":1}', 'application/json'],
    ['{"\\$ref":"a"}', 'application/json'],
    ['a=1&b=2', 'application/x-www-form-urlencoded'],
    ['${if(user.title==null){\'{}\'} else {\'{"title":"x"}\'}}', 'application/json'],
  ])('says nothing about %s', (body, contentType) => {
    expect(check(code, 'CreateAccountJSON', parameterText({ body, contentType })).found).toEqual([]);
  });
});

describe('patch-shape', () => {
  const code = 'ringcentral/patch-shape';
  const send = (body: object) =>
    check(code, 'UpdateAccountJSON', parameterText({ url: userUrl, method: 'PATCH', body }));
  it('asks for the schema and adds it', () => {
    const checked = send({ Operations: [{ op: 'replace', path: 'title', value: 'x' }] });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"Operations"']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it('does not take the schema of the user', () => {
    const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
    const checked = send({ schemas, Operations: [{ op: 'replace', path: 'title', value: 'x' }] });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual([JSON.stringify(schemas)]);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it('makes one operation a list', () => {
    const body = { ...patchBody(), Operations: { op: 'replace', path: 'title', value: 'x' } };
    const checked = send(body);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"Operations"']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each([
    [{ op: 'update', path: 'title', value: 'x' }, '"update"'],
    [{ path: 'title', value: 'x' }, '{"path":"title","value":"x"}'],
    [{ op: 'remove' }, '"remove"'],
    [{ op: 'replace', path: 'title' }, '"title"'],
    [{ op: 'replace', path: 'emails[type eq "work"', value: 'x' }, '"'],
  ])('finds %o', (operation, text) => {
    const checked = send(patchBody(operation));
    expect(checked.found.map((d) => textAt(checked, d))).toEqual([text]);
  });
  it('finds a body without operations', () => {
    const checked = send({ active: false });
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['"httpParams"']);
  });
  it.each([
    { op: 'Replace', path: 'active', value: false },
    { op: 'add', value: { title: 'x' } },
  ])('takes %o', (operation) => {
    expect(send(patchBody(operation)).found).toEqual([]);
  });
  it('wants a blank in front of the value, three strings deep', () => {
    const body = patchBody({ op: 'remove', path: 'members[value eq"${account.accountID}"]' });
    for (const form of forms) {
      const text = parameterText({ url: userUrl, method: 'PATCH', body });
      const checked = check(code, 'RemoveAccessJSON', text, form);
      expect(checked.found.map((d) => [d.severity, textAt(checked, d)])).toEqual([
        ['warning', 'eq"${account.accountID}"'],
      ]);
      const fixed = applied(checked, checked.found[0]?.fixes[0], code);
      expect(fixed.found).toEqual([]);
      expect(JSON.parse(bodyOf(fixed)).Operations[0].path).toBe('members[value eq "${account.accountID}"]');
    }
  });
  it('reads the filter around a placeholder', () => {
    const path = 'members[value eq "${account.accountID}"]';
    expect(send(patchBody({ op: 'remove', path })).found).toEqual([]);
  });
});
