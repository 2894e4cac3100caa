/** A create body that RingCentral takes, with changes: `undefined` leaves an attribute out. */
export function userBody(changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: '${user.email}',
    name: { givenName: '${user.firstname}', familyName: '${user.lastname}' },
    emails: [{ type: 'work', value: '${user.email}' }],
    ...changes,
  };
}

/** A PATCH body with these operations. */
export function patchBody(...operations: readonly unknown[]): object {
  return { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: operations };
}

export const userUrl = 'https://platform.ringcentral.com/scim/v2/Users/${account.accountID}';
