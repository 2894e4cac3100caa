/** A CreateAccountJSON of about `bytes` bytes: as many calls as fit, each with a body, headers and status lists. */
export function connectorDocument(bytes: number): string {
  const calls: unknown[] = [];
  let size = 0;
  for (let i = 1; size < bytes; i++) {
    const call = connectorCall(i);
    size += JSON.stringify(call, null, 2).length;
    calls.push(call);
  }
  return JSON.stringify({ accountIdPath: 'call1.message.id', call: calls }, null, 2);
}

/** One call in ten has the usual mistakes in it; the others are as they should be. */
function connectorCall(i: number) {
  const broken = i % 10 === 0;
  const text = (name: string) =>
    broken ? `\${user.${name}}` : `\${user.${name}==null?'':user.${name}.replace('"','')}`;
  const body = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    externalId: `\${user.username}-${i % 12}`,
    userName: text('email'),
    name: { familyName: text('lastname'), givenName: text('firstname') },
    emails: [{ type: 'work', value: text('email') }],
    title: text('title'),
    active: true,
  };
  return {
    name: `call${i}`,
    connection: 'acctAuth',
    url: `https://platform.ringcentral.com/scim/v2/Users${i === 1 ? '' : `/\${response.call${i - 1}.message.id}`}`,
    httpMethod: i === 1 ? 'POST' : 'PATCH',
    httpParams: JSON.stringify(i === 1 ? body : { schemas: [PATCH], Operations: [{ op: 'replace', value: body }] }),
    httpHeaders: { [broken ? 'authorization' : 'Authorization']: '${access_token}', Accept: 'application/json' },
    httpContentType: 'application/json',
    successResponses: { statusCode: [200, 201] },
    unsuccessResponses: { statusCode: [400, 401, 403, 404, 409, 429, 500] },
  };
}

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
