import { describe, expect, it } from 'vitest';
import { defaultBehaviour } from '../../../server/src/account/behaviour';
import { Refusal } from '../../../server/src/account/message';
import { applyPatch, type PatchBehaviour } from '../../../server/src/account/patch';
import { enterpriseUserSchemaUrn, patchOpUrn } from '../../../server/src/knowledge/scim/schema-urns';

const user = Object.freeze({
  userName: 'ann@corp.example',
  name: Object.freeze({ givenName: 'Ann', familyName: 'Lee' }),
  active: true,
  emails: Object.freeze([Object.freeze({ type: 'work', value: 'ann@corp.example' })]),
  phoneNumbers: Object.freeze([
    Object.freeze({ type: 'work', value: '+16505550100' }),
    Object.freeze({ type: 'other', value: '101' }),
  ]),
});

function patch(operations: readonly unknown[], behaviour: Partial<PatchBehaviour> = {}) {
  return applyPatch(user, { schemas: [patchOpUrn], Operations: operations }, { ...defaultBehaviour, ...behaviour });
}

function resource(operations: readonly unknown[], behaviour: Partial<PatchBehaviour> = {}) {
  const result = patch(operations, behaviour);
  if (result instanceof Refusal) throw new Error(result.detail);
  return result.resource;
}

describe('applyPatch', () => {
  it.each([
    ['replaces a simple value', { op: 'replace', path: 'title', value: 'CEO' }, { title: 'CEO' }],
    ['takes op as Entra spells it', { op: 'Replace', path: 'active', value: 'False' }, { active: 'False' }],
    [
      'replaces a sub-attribute',
      { op: 'replace', path: 'name.givenName', value: 'Anna' },
      { name: { givenName: 'Anna', familyName: 'Lee' } },
    ],
    [
      'merges into a complex attribute',
      { op: 'replace', path: 'name', value: { givenName: 'Anna' } },
      { name: { givenName: 'Anna', familyName: 'Lee' } },
    ],
    [
      'ignores letter case in paths',
      { op: 'add', path: 'NAME.givenname', value: 'Anna' },
      { name: { givenName: 'Anna', familyName: 'Lee' } },
    ],
    [
      'sets an extension attribute',
      { op: 'add', path: `${enterpriseUserSchemaUrn}:department`, value: 'Sales' },
      { [enterpriseUserSchemaUrn]: { department: 'Sales' } },
    ],
    [
      'merges a whole extension without a path',
      { op: 'add', value: { [enterpriseUserSchemaUrn]: { department: 'Sales' } } },
      { [enterpriseUserSchemaUrn]: { department: 'Sales' } },
    ],
    [
      'reads dotted and URN keys without a path',
      { op: 'replace', value: { 'name.givenName': 'Anna', [`${enterpriseUserSchemaUrn}:department`]: 'Ops' } },
      { name: { givenName: 'Anna', familyName: 'Lee' }, [enterpriseUserSchemaUrn]: { department: 'Ops' } },
    ],
    [
      'changes the element a filter selects',
      { op: 'replace', path: 'emails[type eq "work"].value', value: 'a@b.example' },
      { emails: [{ type: 'work', value: 'a@b.example' }] },
    ],
    [
      'replaces the whole element a filter selects',
      { op: 'replace', path: 'phoneNumbers[type eq "work"]', value: { value: '+1' } },
      {
        phoneNumbers: [
          { type: 'work', value: '+1' },
          { type: 'other', value: '101' },
        ],
      },
    ],
    [
      'makes the element an add describes',
      { op: 'add', path: 'phoneNumbers[type eq "mobile"].value', value: '+44' },
      { phoneNumbers: [...user.phoneNumbers, { type: 'mobile', value: '+44' }] },
    ],
    [
      'removes the element a filter selects',
      { op: 'remove', path: 'phoneNumbers[type eq "work"]' },
      { phoneNumbers: [{ type: 'other', value: '101' }] },
    ],
    [
      'removes an element whose value is removed',
      { op: 'remove', path: 'phoneNumbers[type eq "work"].value' },
      { phoneNumbers: [{ type: 'other', value: '101' }] },
    ],
    [
      'puts a second of a type in the place of the first',
      { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+1' }] },
      {
        phoneNumbers: [
          { type: 'work', value: '+1' },
          { type: 'other', value: '101' },
        ],
      },
    ],
    [
      'creates the only possible element',
      { op: 'add', path: 'addresses.country', value: 'US' },
      { addresses: [{ type: 'work', country: 'US' }] },
    ],
  ])('%s', (_name, operation, expected) => {
    expect(resource([operation])).toEqual({ ...user, ...expected });
  });

  it.each([
    [
      'a replace nothing fits',
      { op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+44' },
      'noTarget',
      'W22',
    ],
    ['a remove without a path', { op: 'remove' }, 'noTarget', 'W35'],
    ['an unknown path', { op: 'replace', path: 'displayName', value: 'x' }, 'invalidPath', 'W30'],
    ['a malformed path', { op: 'replace', path: 'emails[type eq “work”].value', value: 'x' }, 'invalidPath', 'W34'],
    ['removing a required attribute', { op: 'remove', path: 'emails' }, 'mutability', 'W29'],
    ['removing a required sub-attribute', { op: 'remove', path: 'name.familyName' }, 'mutability', 'W29'],
    ['removing the last e-mail address', { op: 'remove', path: 'emails[type eq "work"]' }, 'mutability', 'W29'],
    ['changing the id', { op: 'replace', path: 'id', value: '2' }, 'mutability', 'W29'],
    ['an unknown op', { op: 'move', path: 'title' }, 'invalidSyntax', 'W31'],
    ['a text for a complex attribute', { op: 'replace', path: 'name', value: 'Ann' }, 'invalidValue', 'W32'],
    ['no object without a path', { op: 'add', value: 'x' }, 'invalidValue', 'W32'],
  ])('refuses %s', (_name, operation, scimType, statement) => {
    expect(patch([operation])).toMatchObject({ status: 400, scimType, statement });
  });

  it('applies all operations or none', () => {
    expect(patch([{ op: 'replace', path: 'title', value: 'CEO' }, { op: 'remove' }])).toBeInstanceOf(Refusal);
    expect(user).not.toHaveProperty('title');
  });

  it('sees what earlier operations did', () => {
    const added = { op: 'add', path: 'phoneNumbers[type eq "mobile"].value', value: '+44' };
    expect(resource([added, { op: 'remove', path: 'phoneNumbers[type eq "mobile"]' }])).toEqual(user);
  });

  it('follows its switches', () => {
    const missing = { op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+44' };
    expect(resource([missing], { replaceWithoutMatch: 'create' })).toHaveProperty('phoneNumbers.length', 3);
    const unknown = patch([{ op: 'add', path: 'displayName', value: 'x' }], { unknownPath: 'ignore' });
    expect(unknown).toEqual({ resource: user, ignored: true });
    expect(patch([{ op: 'Add', path: 'title', value: 'x' }], { operationCase: 'strict' })).toBeInstanceOf(Refusal);
  });

  it('needs the PatchOp URN and operations', () => {
    expect(
      applyPatch(user, { Operations: [{ op: 'add', path: 'title', value: 'x' }] }, defaultBehaviour),
    ).toMatchObject({ scimType: 'invalidSyntax' });
    expect(patch([])).toMatchObject({ scimType: 'invalidSyntax' });
    expect(applyPatch(user, null, defaultBehaviour)).toMatchObject({ scimType: 'invalidSyntax' });
  });
});
