import { describe, expect, it } from 'vitest';
import { AccountError, type FailureKind } from '../../../../server/src/ringcentral/account-error';
import { diagnose } from '../../../../server/src/ringcentral/diagnosis/diagnose';
import { readErrorAnswer } from '../../../../server/src/ringcentral/http/error-answer';
import { failureKindOf, networkCode, networkFailure } from '../../../../server/src/ringcentral/http/network-failure';

const http = (status: number, body: unknown, contentType = 'application/json') => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return diagnose(new AccountError('http', '', { status, answer: readErrorAnswer(text, contentType) }));
};

describe('network codes', () => {
  it.each([
    ['ENOTFOUND', 'unknown-host'],
    ['EAI_AGAIN', 'unknown-host'],
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['EHOSTUNREACH', 'unreachable'],
  ])('%s means %s', (code, kind) => {
    expect(failureKindOf(code)).toBe(kind);
  });

  it('are found below "fetch failed" and among several addresses', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(networkCode(new TypeError('fetch failed', { cause: refused }))).toBe('ECONNREFUSED');
    expect(networkCode(new TypeError('fetch failed', { cause: { errors: [refused] } }))).toBe('ECONNREFUSED');
    expect(networkCode(new Error('nothing'))).toBeUndefined();
  });

  it('keep no reference to the failed request', () => {
    const failure = networkFailure(Object.assign(new Error('x'), { code: 'EPIPE', request: 'secret' }), 'GET /');
    expect(Object.keys(failure)).toEqual(expect.not.arrayContaining(['cause', 'request']));
    expect(failure.cause).toBeUndefined();
  });
});

describe('every failure', () => {
  const kinds: readonly FailureKind[] = [
    'credentials',
    'unknown-host',
    'refused',
    'reset',
    'unreachable',
    'tls',
    'timeout',
    'redirect',
    'too-large',
    'not-json',
    'unexpected',
    'throttled',
  ];
  it.each(kinds)('%s has a remedy', (kind) => {
    const { evidence, remedy } = diagnose(new AccountError(kind, 'seen'));
    expect(evidence).toBe('seen');
    expect(remedy).toBeTruthy();
  });
});

describe('answers', () => {
  it('are explained by their code before their status', () => {
    const body = { errors: [{ errorCode: 'CMN-408', message: 'user needs to have [ReadExtensions] permission' }] };
    expect(http(403, body)).toEqual({
      evidence: 'answered 403 CMN-408 "user needs to have [ReadExtensions] permission"',
      cause: "The person's role lacks a permission.",
      remedy: expect.stringContaining('The permission is "ReadExtensions".'),
    });
  });

  it('without a code are explained by what RingCentral is known to say', () => {
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
    const detail = 'Feature [Bulk Assign] is not available';
    expect(http(403, { schemas, status: '403', detail }).cause).toBe('SCIM is not switched on for the account.');
  });

  it('without either are explained by their status', () => {
    expect(http(401, '').evidence).toBe('answered 401 without an explanation');
    expect(http(401, '').remedy).toContain('new token');
    expect(http(502, 'upstream', 'text/plain').cause).toContain('proxy');
    expect(http(404, '{"error":"invalid_grant"}').cause).toContain('JWT');
  });

  it('nobody has described get no invented cause', () => {
    expect(http(418, { detail: 'teapot' })).toEqual({
      evidence: 'answered 418 "teapot"',
      remedy: 'Try again; if it stays, show RingCentral support this answer.',
    });
  });
});
