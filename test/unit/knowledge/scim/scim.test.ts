import { describe, expect, it } from 'vitest';
import { findCoreAttribute } from '../../../../server/src/knowledge/scim/core-user';
import {
  enterpriseUserSchemaUrn,
  findSchemaUrn,
  misspelledUrns,
} from '../../../../server/src/knowledge/scim/schema-urns';
import { scimTypeMeanings, scimTypes } from '../../../../server/src/knowledge/scim/scim-types';

describe('SCIM knowledge', () => {
  it('finds URNs letter case aside', () => {
    expect(findSchemaUrn(enterpriseUserSchemaUrn.toUpperCase())?.urn).toBe(enterpriseUserSchemaUrn);
    expect(findSchemaUrn('urn:scim:schemas:extension:enterprise:2.0')).toBeUndefined();
  });

  it('knows the misprinted enterprise URN', () => {
    expect(misspelledUrns.get('urn:scim:schemas:extension:enterprise:2.0')).toBe(enterpriseUserSchemaUrn);
    for (const urn of misspelledUrns.keys()) expect(findSchemaUrn(urn)).toBeUndefined();
  });

  it('explains every scimType', () => {
    for (const type of scimTypes) expect(scimTypeMeanings[type]).toMatch(/\.$/);
  });

  it('tells SCIM attributes from slips', () => {
    expect(findCoreAttribute('displayname')?.name).toBe('displayName');
    expect(findCoreAttribute('manager')).toBeUndefined();
    expect(findCoreAttribute('manager', enterpriseUserSchemaUrn)?.name).toBe('manager');
    expect(findCoreAttribute('firstName')).toBeUndefined();
  });
});
