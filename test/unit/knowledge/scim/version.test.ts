import { describe, expect, it } from 'vitest';
import { scimVersionOf } from '../../../../server/src/knowledge/scim/version';

describe('scimVersionOf', () => {
  it.each([
    ['https://platform.ringcentral.com/scim/v2/Users', 2],
    ['https://example.com/scim2/Users/1', 2],
    ['https://api.example.com/scim/v1/Users/1', 1],
    ['https://example.com/api/scim11/Users', 1],
    ['https://example.com/scim/v1.1/Users', 1],
    ['https://example.com/scim/Users', undefined],
    ['https://example.com/v1/users', undefined],
    ['${connection.url}/Users', undefined],
  ])('%s is %s', (url, version) => {
    expect(scimVersionOf(url)).toBe(version);
  });
});
