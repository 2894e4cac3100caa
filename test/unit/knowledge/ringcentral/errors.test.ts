import { describe, expect, it } from 'vitest';
import {
  commonErrors,
  findPlatformError,
  findProvisioningError,
  oauthErrors,
  provisioningError,
  refusals,
} from '../../../../server/src/knowledge/ringcentral/errors';

describe('provisioning errors', () => {
  it('has ids and remedies', () => {
    expect(new Set(refusals.map((error) => error.id)).size).toBe(refusals.length);
    for (const error of refusals) expect(error.remedy).toMatch(/\.$/);
  });

  it.each([
    ['License limit has been reached.', 'license-limit'],
    ['{"status":"403","detail":"Feature [Bulk Assign] is not available"}', 'scim-off'],
    ['Parameter [extension.contact.businessAddress.state] value is invalid.', 'invalid-state'],
    ['The [mobilePhone] is invalid. Please correct the parameter in Active Directory.', 'invalid-parameter-directory'],
    ['Resource for parameter [countryId] is not found.', 'resource-not-found'],
    [
      'In order to call this API endpoint, application needs to have [EditAccounts] permission for requested resource',
      'app-permission',
    ],
  ])('recognises %s', (detail, id) => {
    expect(findProvisioningError(detail)?.id).toBe(id);
  });

  it('does not recognise what it does not know', () => {
    expect(findProvisioningError('User not found.')).toBeUndefined();
    expect(findProvisioningError('')).toBeUndefined();
  });

  it('marks the licence refusal as seen, without a scimType', () => {
    expect(provisioningError('license-limit')).toMatchObject({ status: 403, confidence: 'seen' });
    expect(provisioningError('license-limit').scimType).toBeUndefined();
    expect(() => provisioningError('no-such')).toThrow('no-such');
  });
});

describe('platform errors', () => {
  it('has each code once', () => {
    const codes = [...oauthErrors, ...commonErrors].map((error) => error.codes[0]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('explains the refusals of a token request', () => {
    expect(findPlatformError('OAU-251')).toMatchObject({ statuses: [400], oauthError: 'unauthorized_client' });
    expect(findPlatformError('cmn-301')?.remedy).toContain('30 seconds');
    expect(findPlatformError('XYZ-1')).toBeUndefined();
  });
});
