const USERS = 'https://platform.ringcentral.com/scim/v2/Users';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/**
 * A provisioning parameter of about `bytes` bytes. Its calls come in the proportions of a published connector, whose five
 * parameters hold one each: create, update, enable, disable, remove. One in ten has the usual mistakes in it.
 */
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

function connectorCall(i: number) {
  const broken = i % 10 === 0;
  const { httpMethod, url, httpParams } = request(i, broken);
  return {
    name: `call${i}`,
    connection: 'acctAuth',
    url,
    httpMethod,
    ...(httpParams === undefined ? {} : { httpParams: JSON.stringify(httpParams) }),
    httpHeaders: { [broken ? 'authorization' : 'Authorization']: '${access_token}', Accept: 'application/json' },
    httpContentType: 'application/json',
    successResponses: { statusCode: [200, 201, 204] },
    unsuccessResponses: { statusCode: [400, 401, 403, 404, 409, 429, 500] },
  };
}

/** Bodies differ from one another, as those of different connectors do; calls after the first read an earlier answer. */
function request(i: number, broken: boolean) {
  const one = i === 1 ? `${USERS}/\${account.accountID}` : `${USERS}/\${response.call${i - 1}.message.id}`;
  const active = (value: boolean) => ({ schemas: [PATCH], Operations: [{ op: 'replace', path: 'active', value }] });
  switch (i % 5) {
    case 1:
      return { httpMethod: 'POST', url: USERS, httpParams: user(i, broken) };
    case 2:
      return { httpMethod: 'PATCH', url: one, httpParams: active(true) };
    case 3:
      return { httpMethod: 'PATCH', url: one, httpParams: active(false) };
    case 4:
      return { httpMethod: 'DELETE', url: one, httpParams: undefined };
    default:
      return { httpMethod: 'PUT', url: one, httpParams: user(i, broken) };
  }
}

function user(i: number, broken: boolean) {
  const text = (name: string) =>
    broken ? `\${user.${name}}` : `\${user.${name}==null?'':user.${name}.replace('"','')}`;
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    externalId: `\${user.username}-${i}`,
    userName: text('email'),
    name: { familyName: text('lastname'), givenName: text('firstname') },
    emails: [{ type: 'work', value: text('email') }],
    title: text('title'),
  };
}
