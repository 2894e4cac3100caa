import { describe, expect, it } from 'vitest';
import { check, parameterText } from '../one-parameter';

const code = 'ringcentral/patch-shape';
const patch = (url: string, body: object) =>
  check(code, 'UpdateAccountJSON', parameterText({ url, method: 'PATCH', body })).found.map(({ span }) => span);

describe('a PATCH of SCIM 1.1, which has no Operations', () => {
  it.each([
    ['https://api.example.com/scim/v1/Users/1', { active: true }],
    ['https://api.example.com/scim/v1/Users/1', { schemas: ['urn:scim:schemas:core:1.0'], active: true }],
    ['https://example.com/scim/Users/1', { schemas: ['urn:scim:schemas:core:1.0'], active: true }],
    ['https://example.com/scim/Users/1', { active: true }],
  ])('is not judged by RFC 7644: %s %j', (url, body) => {
    expect(patch(url, body)).toEqual([]);
  });
});

describe('a PATCH of SCIM 2.0', () => {
  it.each([
    ['https://platform.ringcentral.com/scim/v2/Users/1', { active: true }],
    ['https://example.com/scim/Users/1', { Operations: [{ op: 'replace', value: { active: true } }] }],
  ])('is: %s %j', (url, body) => {
    expect(patch(url, body)).toHaveLength(1);
  });
});
