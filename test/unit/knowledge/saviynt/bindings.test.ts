import { describe, expect, it } from 'vitest';
import { accountShape } from '../../../../server/src/knowledge/saviynt/account';
import { isFreeText } from '../../../../server/src/knowledge/saviynt/free-text';
import { bindingsOf, hasListedBindings } from '../../../../server/src/knowledge/saviynt/parameter-bindings';
import { PARAMETERS, type ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';
import { userManagerShape, userShape } from '../../../../server/src/knowledge/saviynt/user';

const names = (parameter: ParameterName) => bindingsOf(parameter).map(({ name }) => name);

describe('bindings', () => {
  it('has the fifteen of the guides, and account, for every account operation', () => {
    const official =
      'ServiceAccountOwnerMap endpoints accountName userManager approvers arsTasks task managerAccount password requestid response connection userAccount requestAccessAttributes reqAttrs businessJustification user account access_token';
    for (const parameter of ['Create', 'Update', 'Enable', 'Disable', 'Remove'])
      expect(names(`${parameter}AccountJSON` as ParameterName)).toEqual(expect.arrayContaining(official.split(' ')));
  });

  it('adds entitlementValue for access only', () => {
    expect(names('AddAccessJSON')).toContain('entitlementValue');
    expect(names('CreateAccountJSON')).not.toContain('entitlementValue');
  });

  it('calls a list complete only where Saviynt publishes it', () => {
    expect(PARAMETERS.filter(({ name }) => hasListedBindings(name)).map(({ name }) => name)).toEqual([
      'CreateAccountJSON',
      'UpdateAccountJSON',
      'EnableAccountJSON',
      'DisableAccountJSON',
      'AddAccessJSON',
      'RemoveAccessJSON',
      'RemoveAccountJSON',
    ]);
  });

  it('documents every binding and property in a sentence', () => {
    for (const { name } of PARAMETERS)
      for (const { documentation, shape } of bindingsOf(name)) {
        expect(documentation).toMatch(/^[A-Z].*\.$/);
        for (const property of shape.properties?.values() ?? [])
          expect(property.documentation).toMatch(/^[A-Z0-9].*\.$/);
      }
  });
});

describe('properties', () => {
  it('knows every custom property that EIC has, beyond what the reference documents', () => {
    expect(userShape.properties?.has('customproperty65')).toBe(true);
    expect(userShape.properties?.has('customproperty66')).toBe(false);
    expect(accountShape.properties?.has('customproperty60')).toBe(true);
    expect(accountShape.properties?.has('customproperty61')).toBe(false);
  });

  it('takes everything of a user but the user name for possibly empty', () => {
    const sure = [...(userShape.properties?.values() ?? [])].filter(({ shape }) => shape.nullable !== true);
    expect(sure.map(({ name }) => name)).toEqual(['username']);
    expect(userManagerShape.nullable).toBe(true);
  });

  it('tells what people type from what systems make', () => {
    expect(isFreeText('user', 'lastname')).toBe(true);
    expect(isFreeText('requestAccessAttributes', 'anything')).toBe(true);
    expect(isFreeText('user', 'email')).toBe(false);
    expect(isFreeText('account', 'accountID')).toBe(false);
    expect(isFreeText('user', undefined)).toBe(false);
  });
});
