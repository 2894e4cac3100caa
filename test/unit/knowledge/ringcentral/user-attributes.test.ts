import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  findUserAttribute,
  type UserAttribute,
  userAttributes,
} from '../../../../server/src/knowledge/ringcentral/user-attributes';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../../server/src/knowledge/scim/schema-urns';

describe('user attributes', () => {
  it('has the required attributes of a create', () => {
    const required = userAttributes.filter((attribute) => attribute.required).map((attribute) => attribute.name);
    expect(required).toEqual(['schemas', 'userName', 'name', 'emails']);
  });

  it('gives every attribute a description and a source', () => {
    const visit = (attribute: UserAttribute): void => {
      expect(attribute.description, attribute.path).toMatch(/\.$/);
      expect(attribute.source.title, attribute.path).not.toBe('');
      attribute.subAttributes.forEach(visit);
    };
    userAttributes.forEach(visit);
  });

  it.each([
    ['userName', 'userName'],
    ['USERNAME', 'userName'],
    ['name.givenName', 'name.givenName'],
    ['emails[type eq "work"].value', 'emails.value'],
    ['addresses[type eq "work"]', 'addresses'],
    [`${userSchemaUrn}:name.familyName`, 'name.familyName'],
    [`${enterpriseUserSchemaUrn}:department`, `${enterpriseUserSchemaUrn}:department`],
    [enterpriseUserSchemaUrn, enterpriseUserSchemaUrn],
  ])('finds %s', (path, expected) => {
    expect(findUserAttribute(path)?.path).toBe(expected);
  });

  it.each(['displayName', 'department', `${enterpriseUserSchemaUrn}:manager`, 'name.formatted', 'constructor', ''])(
    'has no %s',
    (path) => {
      expect(findUserAttribute(path)).toBeUndefined();
    },
  );

  it('lists what stands inside an attribute', () => {
    expect(childrenOf('phoneNumbers').map((child) => child.name)).toEqual(['type', 'value']);
    expect(childrenOf('phoneNumbers.type')).toEqual([]);
    expect(childrenOf('')).toBe(userAttributes);
  });

  it('lists the only types RingCentral takes', () => {
    expect(findUserAttribute('phoneNumbers.type')?.canonicalValues).toEqual(['work', 'mobile', 'other']);
    expect(findUserAttribute('emails.type')?.canonicalValues).toEqual(['work']);
  });
});
