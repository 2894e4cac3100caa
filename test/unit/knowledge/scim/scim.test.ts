import { describe, expect, it } from 'vitest';
import { findCoreAttribute } from '../../../../server/src/knowledge/scim/core-user';
import { enterpriseUserSchemaUrn, misspelledUrns, schemaUrns } from '../../../../server/src/knowledge/scim/schema-urns';

describe('SCIM knowledge', () => {
  it('knows the misprinted enterprise URN', () => {
    expect(misspelledUrns.get('urn:scim:schemas:extension:enterprise:2.0')).toBe(enterpriseUserSchemaUrn);
    const known = schemaUrns.map(({ urn }) => urn.toLowerCase());
    for (const urn of misspelledUrns.keys()) expect(known).not.toContain(urn.toLowerCase());
  });

  it('tells SCIM attributes from slips', () => {
    expect(findCoreAttribute('displayname')?.name).toBe('displayName');
    expect(findCoreAttribute('manager')).toBeUndefined();
    expect(findCoreAttribute('manager', enterpriseUserSchemaUrn)?.name).toBe('manager');
    expect(findCoreAttribute('firstName')).toBeUndefined();
  });
});
