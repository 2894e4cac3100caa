import { describe, expect, it } from 'vitest';
import { readErrorAnswer } from '../../../../server/src/ringcentral/http/error-answer';
import { isDeeperThan } from '../../../../server/src/ringcentral/http/json-depth';
import { readRateLimit } from '../../../../server/src/ringcentral/http/rate-group';
import { readRetryAfter } from '../../../../server/src/ringcentral/http/retry-after';
import { readDate, ServerClock } from '../../../../server/src/ringcentral/http/server-clock';

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
    ['60', 60_000, undefined],
    ['0', 0, undefined],
    ['1.5', 1500, undefined],
    ['Thu, 15 Jan 2026 09:01:00 GMT', 60_000, undefined],
    [null, 30_000, undefined],
    ['Thu, 15 Jan 2026 08:00:00 GMT', 30_000, 'in the past'],
    ['soon', 30_000, '"soon" is neither seconds nor a date'],
    ['-1', 30_000, '"-1" is neither'],
    ['2026-01-15', 30_000, 'neither'],
    ['999999999', 3_600_000, 'names 999999999 s; it is taken as an hour'],
    ['9'.repeat(400), 3_600_000, 'taken as an hour'],
    ['Thu, 15 Jan 2126 09:00:00 GMT', 3_600_000, 'taken as an hour'],
  ])('%s is %d ms', (header, waitMs, note) => {
    const pause = readRetryAfter(header, now);
    expect(pause.waitMs).toBe(waitMs);
    if (note === undefined) expect(pause.note).toBeUndefined();
    else expect(pause.note).toContain(note);
  });

  it('counts a date by the clock of the server, not by ours', () => {
    const time = { serverNow: Date.UTC(2026, 0, 15, 9, 30, 0) };
    expect(readRetryAfter('Thu, 15 Jan 2026 09:30:20 GMT', now, time)).toEqual({ waitMs: 20_000 });
  });

  it('when absent waits as long as the window, which is the penalty', () => {
    expect(readRetryAfter(null, now, { windowSeconds: 60 }).waitMs).toBe(60_000);
  });
});

describe('the clock of the server', () => {
  it('is learned from the quickest answer, to half a second and half its time', () => {
    const clock = new ServerClock();
    clock.answered(undefined, 0, 10);
    expect(clock.skew).toBeUndefined();
    clock.answered(10_000, 5_000, 7_000);
    expect(clock.skew).toEqual({ aheadMs: 4_500, uncertaintyMs: 1_500 });
    clock.answered(10_000, 7_000, 7_100);
    expect(clock.skew).toEqual({ aheadMs: 3_450, uncertaintyMs: 550 });
    clock.answered(50_000, 0, 9_000);
    expect(clock.skew?.aheadMs).toBe(3_450);
  });

  it('is not learned from a Date header that is none', () => {
    expect(readDate(new Headers({ date: 'yesterday' }))).toBeUndefined();
    expect(readDate(new Headers())).toBeUndefined();
    expect(readDate(new Headers({ date: 'Thu, 15 Jan 2026 09:00:00 GMT' }))).toBe(now);
  });
});

describe('the depth of an answer', () => {
  it.each([
    ['[[[1]]]', true],
    ['[[1]]', false],
    ['["[[[["]', false],
    ['["\\"[[[["]', false],
    ['[[],[],[],[]]', false],
    ['{"a":{"b":{}}}', true],
    ['[', false],
  ])('%s is deeper than two: %s', (text, expected) => {
    expect(isDeeperThan(text, 2)).toBe(expected);
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
