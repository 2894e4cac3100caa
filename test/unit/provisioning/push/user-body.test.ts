import { describe, expect, it } from 'vitest';
import type { ScimUser } from '../../../../server/src/account/scim-user';
import { enterpriseUserSchemaUrn as ENTERPRISE } from '../../../../server/src/knowledge/scim/schema-urns';
import { pushTarget } from '../../../../server/src/provisioning/push/target';
import { changedUserBody, newUserBody } from '../../../../server/src/provisioning/push/user-body';
import { type PushValue, pushChanges } from '../../../../server/src/provisioning/push/values';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

function value(path: string, given: PushValue['value'], urn?: string): PushValue {
  return { attribute: { name: path, target: pushTarget(path, urn), source: undefined }, value: given };
}

const user: ScimUser = {
  schemas: [CORE, ENTERPRISE],
  id: '11',
  userName: 'a@corp.example',
  name: { givenName: 'Ada', familyName: 'Obi' },
  active: true,
  emails: [{ type: 'work', value: 'a@corp.example' }],
  phoneNumbers: [
    { type: 'mobile', value: '+16505550101' },
    { type: 'other', value: '103' },
  ],
  addresses: [{ type: 'work', streetAddress: '20 Davis Dr', country: 'United States' }],
  [ENTERPRISE]: { department: 'Sales' },
};

describe('the names of targets', () => {
  it.each([
    ['userName', 'userName'],
    ['name.givenName', 'name.givenName'],
    ['emails[type eq "work"].value', 'emails[work]'],
    ['emails.^[primary==true].value', 'emails[work]'],
    ["phoneNumbers.^[type=='mobile'].value", 'phoneNumbers[mobile]'],
    ['addresses[type eq "work"].country', 'addresses[work].country'],
  ])('%s', (name, path) => {
    const target = pushTarget(name);
    expect(
      target?.readAt(target.element === undefined ? undefined : path.slice(path.indexOf('[') + 1, path.indexOf(']')))
        ?.path,
    ).toBe(path);
  });

  it.each(['', 'a b', 'emails[type co "w"].value', 'emails[', '[0]', `${'x'.repeat(50_000)}[`])('%#: none', (name) => {
    expect(pushTarget(name)).toBeUndefined();
  });
});

describe('the body of a replace', () => {
  it('is the user that was read, with the changes, and leaves what was read as it is', () => {
    const before = JSON.stringify(user);
    const body = changedUserBody(user, [
      value('name.familyName', 'Oba'),
      value('phoneNumbers[type eq "mobile"].value', undefined),
      value('addresses[type eq "work"].locality', 'Belmont'),
      value('department', undefined, ENTERPRISE),
      value('title', 'Boss'),
    ]);
    expect(body).toEqual({
      ...user,
      schemas: [CORE, ENTERPRISE],
      name: { givenName: 'Ada', familyName: 'Oba' },
      phoneNumbers: [{ type: 'other', value: '103' }],
      addresses: [{ type: 'work', streetAddress: '20 Davis Dr', country: 'United States', locality: 'Belmont' }],
      title: 'Boss',
      [ENTERPRISE]: undefined,
    });
    expect(JSON.stringify(user)).toBe(before);
  });

  it('takes the type of an element from its own attribute', () => {
    const values = [
      value('phoneNumbers.^[primary==true].value', '+16505550199'),
      value('phoneNumbers.^[primary==true].type', 'mobile'),
    ];
    expect(changedUserBody(user, values).phoneNumbers).toEqual([
      { type: 'mobile', value: '+16505550199' },
      { type: 'other', value: '103' },
    ]);
    expect(pushChanges(values, user).map(({ path, before }) => [path, before])).toEqual([
      ['phoneNumbers[mobile]', '+16505550101'],
    ]);
  });
});

describe('the body of a create', () => {
  it('has no elements that say nothing, and the URN of the schemas it uses', () => {
    const values = [value('addresses.^[primary==true].type', 'work'), value('department', 'Sales', ENTERPRISE)];
    expect(newUserBody(values, { active: true })).toEqual({
      schemas: [CORE, ENTERPRISE],
      addresses: [],
      [ENTERPRISE]: { department: 'Sales' },
      active: true,
    });
  });
});

it('what means the same is no change: letter case of addresses, a country by code', () => {
  const values = [
    value('userName', 'A@corp.example'),
    value('addresses[type eq "work"].country', 'US'),
    value('title', undefined),
  ];
  expect(pushChanges(values, user)).toEqual([]);
});
