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

function connectorCall(i: number) {
  const body = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: '${user.email}',
    name: { familyName: "${user.lastname==null?'':user.lastname}", givenName: '${user.firstname}' },
    emails: [{ type: 'work', value: '${user.email}' }],
    title: '${requestAccessAttributes?.title==null?user.title:requestAccessAttributes.title}',
    active: true,
  };
  return {
    name: `call${i}`,
    connection: 'acctAuth',
    url: `https://platform.ringcentral.com/scim/v2/Users/${i === 1 ? '' : `\${response.call${i - 1}.message.id}`}`,
    httpMethod: i === 1 ? 'POST' : 'PUT',
    httpParams: JSON.stringify(body),
    httpHeaders: { Authorization: '${access_token}', Accept: 'application/json' },
    httpContentType: 'application/json',
    successResponses: { statusCode: [200, 201] },
    unsuccessResponses: { statusCode: [400, 401, 403, 404, 409, 429, 500] },
  };
}
