import { describe, expect, it } from 'vitest';
import { endpoints, findEndpoint } from '../../../../server/src/knowledge/ringcentral/endpoints';
import { rateLimits } from '../../../../server/src/knowledge/ringcentral/rate-limits';
import { grants } from '../../../../server/src/knowledge/ringcentral/scopes';

describe('endpoints', () => {
  it('puts SCIM reads in Light and writes in Heavy', () => {
    for (const entry of endpoints.filter(({ path }) => path.startsWith('/scim/'))) {
      const isRead = entry.method === 'GET' || entry.path.endsWith('/.search');
      expect(entry.group, `${entry.method} ${entry.path}`).toBe(isRead ? 'Light' : 'Heavy');
      expect(entry.scope).toBe(isRead ? 'ReadAccounts' : 'EditAccounts');
    }
    expect(rateLimits.Heavy.limit).toBe(10);
  });

  it.each([
    ['POST', '/scim/v2/Users/.search', '/scim/v2/Users/.search'],
    ['get', '/scim/v2/Users/1271140020', '/scim/v2/Users/{scimUserId}'],
    ['GET', '/restapi/v1.0/account/~/extension/~', '/restapi/v1.0/account/{accountId}/extension/{extensionId}'],
    ['GET', '/restapi/v1.0/account/~/service-info', '/restapi/v1.0/account/{accountId}/service-info'],
  ])('%s %s', (method, path, template) => {
    expect(findEndpoint(method, path)?.path).toBe(template);
  });

  it('has no Groups, Bulk or Me', () => {
    for (const path of ['/scim/v2/Groups', '/scim/v2/Bulk', '/scim/v2/Me'])
      expect(findEndpoint('GET', path)).toBeUndefined();
  });
});

describe('scopes', () => {
  it('includes reading in editing', () => {
    expect(grants(['EditAccounts'], 'ReadAccounts')).toBe(true);
    expect(grants(['ReadAccounts'], 'EditAccounts')).toBe(false);
    expect(grants([], 'ReadAccounts')).toBe(false);
  });
});
