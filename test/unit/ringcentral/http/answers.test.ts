import { describe, expect, it } from 'vitest';
import { readErrorAnswer } from '../../../../server/src/ringcentral/http/error-answer';
import { readRateLimit } from '../../../../server/src/ringcentral/http/rate-group';
import { readRetryAfter } from '../../../../server/src/ringcentral/http/retry-after';

const scim = 'urn:ietf:params:scim:api:messages:2.0:Error';
const now = Date.UTC(2026, 0, 15, 9, 0, 0);

describe('error answers', () => {
  it('keeps detail and scimType of a SCIM error', () => {
    const body = {
      schemas: [scim],
      status: '400',
      scimType: 'invalidValue',
      detail: 'Parameter [x] value is invalid.',
    };
    expect(readErrorAnswer(JSON.stringify(body), 'application/scim+json')).toEqual({
      form: 'scim',
      text: 'Parameter [x] value is invalid.',
      detail: 'Parameter [x] value is invalid.',
      scimType: 'invalidValue',
    });
  });

  it('prefers the first of errors[] in a platform error', () => {
    const body = {
      errorCode: 'CMN-101',
      message: 'outer',
      errors: [{ errorCode: 'CMN-408', message: 'inner', parameterName: 'p', permissionName: 'ReadExtensions' }],
    };
    expect(readErrorAnswer(JSON.stringify(body), '')).toEqual({
      form: 'platform',
      text: 'inner',
      errorCode: 'CMN-408',
      parameterName: 'p',
      permissionName: 'ReadExtensions',
    });
  });

  it('keeps keyword, code and description of an OAuth error', () => {
    const body = { error: 'invalid_grant', error_description: 'Invalid jwt', errors: [{ errorCode: 'OAU-251' }] };
    expect(readErrorAnswer(JSON.stringify(body), '')).toEqual({
      form: 'oauth',
      text: 'Invalid jwt',
      errorCode: 'OAU-251',
      oauthError: 'invalid_grant',
      oauthDescription: 'Invalid jwt',
    });
  });

  it.each([
    ['', '', 'empty'],
    ['  upstream\n timed   out ', 'text/plain', 'text'],
    ['{"oops": 1}', '', 'json'],
    ['{"broken', 'application/json', 'text'],
    ['[1]', '', 'text'],
    ['<html><title>\n Access\n denied </title>', '', 'html'],
    ['Denied', 'text/html; charset=utf-8', 'html'],
  ])('recognises %j (%s) as %s', (body, contentType, form) => {
    expect(readErrorAnswer(body, contentType).form).toBe(form);
  });

  it('keeps one line of bounded length', () => {
    expect(readErrorAnswer('  upstream\n timed   out ', '').text).toBe('upstream timed out');
    expect(readErrorAnswer('x'.repeat(100_000), '').text.length).toBeLessThan(310);
    expect(readErrorAnswer('<html><title>\n Access\n denied </title>', '').pageTitle).toBe('Access denied');
  });

  it('does not choke on values of the wrong type', () => {
    for (const errors of [null, [null], ['x'], {}, [{ errorCode: 7 }]]) {
      expect(readErrorAnswer(JSON.stringify({ errors, detail: 5, error: [], message: {} }), '').form).toBe('json');
    }
  });
});

describe('Retry-After', () => {
  it.each([
    ['60', 60_000],
    ['0', 0],
    ['1.5', 1500],
    ['Thu, 15 Jan 2026 09:01:00 GMT', 60_000],
    ['Thu, 15 Jan 2026 08:00:00 GMT', 0],
    [null, 30_000],
    ['soon', 30_000],
  ])('%s is %d ms', (header, ms) => {
    expect(readRetryAfter(header, now)).toBe(ms);
  });
});

describe('X-Rate-Limit headers', () => {
  it('are read whatever the case of the group, and ignored when not whole', () => {
    const headers = {
      'X-Rate-Limit-Group': 'Light',
      'X-Rate-Limit-Limit': '50',
      'X-Rate-Limit-Remaining': '0',
      'X-Rate-Limit-Window': '60',
    };
    expect(readRateLimit(new Headers(headers))).toEqual({ group: 'light', limit: 50, remaining: 0, windowSeconds: 60 });
    expect(readRateLimit(new Headers({ ...headers, 'X-Rate-Limit-Limit': 'many' }))).toBeUndefined();
    expect(readRateLimit(new Headers())).toBeUndefined();
  });
});
