import { describe, expect, it } from 'vitest';
import { check, parameterText } from '../one-parameter';

const code = 'ringcentral/username-not-email';
const toJson = (expression: string) => `\${groovy.json.JsonOutput.toJson(${expression})}`;

/** What the rule finds in a create with these two values, written as they stand in the body. */
function found(userName: string, email: string): number {
  const body = `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":${userName},"name":{"givenName":"a","familyName":"b"},"emails":[{"type":"work","value":${email}}]}`;
  return check(code, 'CreateAccountJSON', parameterText({ body })).found.length;
}

describe('username-not-email', () => {
  it.each([
    ['"${user.email==null?\'\':user.email}"', '"${user.email}"'],
    ['"${user.username}@x.example"', '"${user.username+\'@x.example\'}"'],
    ['"${user[\'email\']}"', '"${user.email}"'],
    ['"$user.email"', '"${user.email}"'],
    ['"${user.email ?: user.secondaryEmail}"', '"${user.email==null?user.secondaryEmail:user.email}"'],
    [toJson("user.email?.toLowerCase() ?: ''"), '"${user.email}"'],
    ["${user.email==null?'\"\"':'\"'+user.email+'\"'}", toJson('user.email')],
  ])('says nothing where both give the same by different words: %s and %s', (userName, email) => {
    expect(found(userName, email)).toBe(0);
  });

  it.each([
    ['"${user.username}"', '"${user.email}"'],
    ['"${user.email ?: user.username}"', '"${user.email}"'],
    ['"${user.username}@x.example"', '"${user.email}"'],
    ['"${accountName}"', '"${user.email}"'],
    [toJson('user.systemUserName'), toJson('user.email')],
  ])('reports what differs for somebody: %s and %s', (userName, email) => {
    expect(found(userName, email)).toBe(1);
  });
});
