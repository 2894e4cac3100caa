import { describe, expect, it } from 'vitest';
import { redact } from '../../../../client/src/infrastructure/redaction';

describe('redact', () => {
  it.each([
    ['a bearer header', 'Authorization: Bearer U0pDMTFQMDFQQVMwMHxB', 'Authorization: Bearer ***'],
    ['a basic header', 'authorization: Basic YWJjOmRlZg==', 'authorization: Basic ***'],
    ['a JSON Web Token', 'assertion is eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln now', 'assertion is *** now'],
    ['a field in JSON', '{"client_secret": "s3cr3t", "a": 1}', '{"client_secret": "***", "a": 1}'],
    [
      'a field in JSON in a string',
      '"{\\"client_secret\\":\\"s3cr3t\\",\\"a\\":1}"',
      '"{\\"client_secret\\":\\"***\\",\\"a\\":1}"',
    ],
    ['a form', 'grant_type=x&assertion=abc.def&client_id=me', 'grant_type=x&assertion=***&client_id=me'],
    ['a camel-case field', '"accessToken":"abcd"', '"accessToken":"***"'],
    ['a password', "password='hunter2'", "password='***'"],
  ])('masks %s', (_, text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  it.each([
    'The token endpoint answered 400 invalid_grant.',
    'A Bearer token is missing.',
    '{"userName": "ada.obi@example.com"}',
    'GET https://platform.ringcentral.com/scim/v2/Users?count=1',
  ])('leaves %j alone', (text) => {
    expect(redact(text)).toBe(text);
  });
});
