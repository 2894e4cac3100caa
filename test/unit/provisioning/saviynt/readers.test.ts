import { describe, expect, it } from 'vitest';
import { Unknown } from '../../../../server/src/expressions/kit/value';
import type { JsonObject } from '../../../../server/src/json/node';
import { parseJson } from '../../../../server/src/json/parse';
import { parsePropertyPath, valueAtPath } from '../../../../server/src/provisioning/saviynt/property-path';
import { referencedPaths } from '../../../../server/src/provisioning/saviynt/referenced-paths';
import { scimTarget } from '../../../../server/src/provisioning/saviynt/scim-target';
import { readOutcomeRule } from '../../../../server/src/provisioning/saviynt/task-outcome';

describe('property paths', () => {
  it('read names, indexes and literal dots', () => {
    expect(parsePropertyPath('Resources[0].name.givenName')).toEqual(['Resources', 0, 'name', 'givenName']);
    expect(parsePropertyPath('odata~dot#error.code')).toEqual(['odata.error', 'code']);
    expect(parsePropertyPath('[1][2].a')).toEqual([1, 2, 'a']);
  });

  it('give null for what is missing and unknown for a list without index', () => {
    const root = { emails: [{ value: 'a@b' }], name: { givenName: 'Ada' } };
    expect(valueAtPath(root, parsePropertyPath('emails[0].value'))).toBe('a@b');
    expect(valueAtPath(root, parsePropertyPath('name.familyName'))).toBeNull();
    expect(valueAtPath(root, parsePropertyPath('constructor.name'))).toBeNull();
    expect(valueAtPath(root, parsePropertyPath('emails.value'))).toBeInstanceOf(Unknown);
  });
});

describe('references of an expression', () => {
  it.each([
    ["user.title==null?'':user.title", ['user.title']],
    ['user.email.toLowerCase()', ['user.email']],
    ['userManager?.email', ['userManager.email']],
    ["response.call1.message.id+'user.x'", ['response.call1.message.id']],
    ["groovy.json.JsonOutput.toJson([[type:'work',value:user.city]])", ['groovy.json.JsonOutput', 'user.city']],
    ['access_token', []],
  ])('%s', (code, expected) => {
    expect(referencedPaths(code)).toEqual(expected);
  });
});

describe('URLs', () => {
  it('of any RingCentral host, a simulator or a placeholder lead to a SCIM path', () => {
    for (const host of ['platform.ringcentral.com', 'platform.devtest.ringcentral.com', '127.0.0.1:8080', '@HOSTNAME@'])
      expect(scimTarget(`https://${host}/scim/v2/Users/12?x=1`)).toEqual({ path: '/scim/v2/Users/12?x=1' });
  });

  it.each([
    ['https://platform.ringcentral.com.attacker.example/scim/v2/Users', /is not a host of RingCentral/],
    ['https://platform.ringcentral.com/restapi/v1.0/account/~', /not a path of RingCentral's SCIM API/],
    ['/scim/v2/Users', /is not a complete URL/],
  ])('%s leads nowhere we know', (url, reason) => {
    expect(scimTarget(url)).toEqual({ problem: expect.stringMatching(reason) });
  });

  it('is the same whatever was asked before', () => {
    const base = 'https://platform.ringcentral.com/scim/v2/Users';
    const urls = [
      `${base}/12`,
      `${base}/13?x=1`,
      `${base}/a%20b`,
      `${base}/13`,
      base,
      `${base}/`,
      'https://corp.example/scim/v2/Users/13',
      'https://platform.ringcentral.com/scim/v1/Users/13',
      `${base}/13 14`,
      `${base}/13#x`,
    ];
    const other = 'https://platform.ringcentral.com/other';
    for (const before of urls)
      for (const url of urls) {
        scimTarget(other); // nothing of it is kept
        const alone = scimTarget(url);
        scimTarget(before);
        expect(scimTarget(url)).toEqual(alone);
      }
  });
});

describe('what EIC makes of an answer', () => {
  const rule = (call: unknown) => {
    const outcome = readOutcomeRule(parseJson(JSON.stringify(call)).root as JsonObject);
    return (status: number, body: unknown) => outcome({ status, body });
  };

  it('follows the status lists', () => {
    const outcome = rule({ successResponses: { statusCode: [200, '201'] } });
    expect(outcome(201, {}).succeeds).toBe(true);
    expect(outcome(204, undefined)).toEqual({ succeeds: false, because: 'successResponses does not list status 204' });
  });

  it('lets a failure test decide first', () => {
    const outcome = rule({ successResponses: { statusCode: [200] }, unsuccessResponses: { 'error.code': ['X'] } });
    expect(outcome(200, { error: { code: 'X' } }).succeeds).toBe(false);
    expect(outcome(200, { error: { code: 'Y' } }).succeeds).toBe(true);
  });

  it('is unknown when a body test asks a list for a name', () => {
    expect(rule({ successResponses: { 'emails.value': 'a' } })(200, { emails: [] }).succeeds).toBe('unknown');
  });

  it('takes 2xx as success when nothing is said', () => {
    expect(rule({})(204, undefined).succeeds).toBe(true);
    expect(rule({})(409, undefined).succeeds).toBe(false);
  });
});
