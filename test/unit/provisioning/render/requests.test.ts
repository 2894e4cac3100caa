import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asCurl, TOKEN_VARIABLE } from '../../../../server/src/provisioning/render/requests/curl';
import { asHttp } from '../../../../server/src/provisioning/render/requests/http-file';
import { PAYLOADS } from './payloads';

const request = {
  method: 'PATCH',
  url: 'https://platform.ringcentral.com/scim/v2/Users/12?a=%20b',
  headers: { Authorization: 'Bearer ***', Accept: 'application/json' },
  body: '{"name":"O\'Neil"}',
  parameter: 'UpdateAccountJSON',
  call: 'call1',
};

describe('a request as a command', () => {
  it('takes the token from a variable and quotes the rest', () => {
    expect(asCurl(request)).toBe(`curl --request 'PATCH' 'https://platform.ringcentral.com/scim/v2/Users/12?a=%20b' \\
  --header 'Authorization: ''Bearer '"$${TOKEN_VARIABLE}" \\
  --header 'Accept: ''application/json' \\
  --data-binary '{"name":"O'\\''Neil"}'
`);
  });

  it('has no body where there is none', () => {
    expect(asCurl({ ...request, body: null })).not.toContain('--data');
  });

  it('has nothing that a terminal acts on when it is pasted', () => {
    const text = asCurl({ ...request, url: 'https://x/\u001b[201~', body: 'a\u001b[201~\nb\u0007' });
    expect(text).toContain("$'a\\u001b[201~\\nb\\u0007'");
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  // Ground truth: what bash makes of the words.
  it.skipIf(!existsSync('/bin/bash'))('reaches curl as it is, whatever it holds', () => {
    const bodies = [...PAYLOADS, "'; touch /tmp/x; '", '$(id)', '`id`', '\\', "a\u0001\\'b", 'line\r\nend'].filter(
      (body) => !body.includes('\u0000') && Buffer.from(body).toString() === body,
    );
    const script = bodies.map((body) => asCurl({ ...request, headers: {}, body })).join('');
    const show = 'curl() { printf "%s\\0" "${@: -1}"; }\n';
    const env = { PATH: '/nonexistent', LC_ALL: 'C.UTF-8' };
    const said = execFileSync('/bin/bash', ['--norc', '-s'], { input: show + script, encoding: 'utf8', env });
    expect(said.split('\0').slice(0, -1)).toEqual(bodies);
  });
});

describe('requests as a file of a REST client', () => {
  it('stand one after the other, with the token as a variable', () => {
    expect(
      asHttp([request, { ...request, method: 'GET', body: null, call: 'call2' }]),
    ).toBe(`@token = put your access token here

### UpdateAccountJSON call1
PATCH https://platform.ringcentral.com/scim/v2/Users/12?a=%20b
Authorization: Bearer {{token}}
Accept: application/json

{"name":"O'Neil"}

### UpdateAccountJSON call2
GET https://platform.ringcentral.com/scim/v2/Users/12?a=%20b
Authorization: Bearer {{token}}
Accept: application/json
`);
  });

  it('need no variable without a secret', () => {
    expect(asHttp([{ ...request, headers: {} }])).not.toContain('token');
  });

  it('are as many as there are, whatever a body or an address says', () => {
    const text = asHttp([{ ...request, url: 'https://x/\n### y', body: '{\n###\nDELETE https://x\n}' }]);
    expect(text.match(/^###/gm)).toHaveLength(1);
  });
});
