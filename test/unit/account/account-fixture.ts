import { AccountModel } from '../../../server/src/account/account-model';
import type { AccountBehaviour } from '../../../server/src/account/behaviour';
import type { ScimRequest, ScimResponse } from '../../../server/src/account/message';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { enterpriseUserSchemaUrn, patchOpUrn, userSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';

/** The file of a small account: two enabled users, one disabled, one pending; two unassigned extensions, both US. */
export const accountFile = {
  format: 'ringcentral-account/1',
  takenAt: '2026-01-31T09:14:00.000Z',
  source: 'test',
  scimEnabled: true,
  account: { id: '500', name: 'Corp', country: 'US' },
  signedInAs: '11',
  users: [
    {
      id: '11',
      externalId: 'hr-1',
      userName: 'ann@corp.example',
      name: { givenName: 'Ann', familyName: 'Lee' },
      emails: [{ type: 'work', value: 'ann@corp.example' }],
      phoneNumbers: [
        { type: 'work', value: '+16505550100' },
        { type: 'mobile', value: '+16505550101' },
      ],
      addresses: [
        {
          type: 'work',
          streetAddress: '1 Main St',
          locality: 'Belmont',
          region: 'CA',
          postalCode: '94002',
          country: 'United States',
        },
      ],
      [enterpriseUserSchemaUrn]: { department: 'Sales' },
      status: 'Enabled',
      extensionNumber: '101',
      country: 'US',
    },
    {
      id: '12',
      userName: 'bob@corp.example',
      name: { givenName: 'Bob', familyName: 'Ray' },
      emails: [{ type: 'work', value: 'bob@corp.example' }],
      status: 'Enabled',
      extensionNumber: '102',
    },
    {
      id: '13',
      userName: 'cat@corp.example',
      name: { givenName: 'Cat', familyName: 'Poe' },
      emails: [{ type: 'work', value: 'cat@corp.example' }],
      status: 'Disabled',
      extensionNumber: '103',
    },
    {
      id: '14',
      userName: 'dan@corp.example',
      name: { givenName: 'Dan', familyName: 'Fox' },
      emails: [{ type: 'work', value: 'dan@corp.example' }],
      status: 'NotActivated',
    },
  ],
  unassigned: [
    { id: '91', country: 'US' },
    { id: '92', country: 'US' },
  ],
};

export function account(change: object = {}, behaviour: Partial<AccountBehaviour> = {}): AccountModel {
  const parsed = parseSnapshot({ ...accountFile, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot, behaviour);
}

export const now = new Date('2026-02-03T04:05:06.789Z');
const context = { now: () => now };

type Answer = ScimResponse & { readonly body: Readonly<Record<string, unknown>> };

export function send(
  model: AccountModel,
  method: string,
  path: string,
  body?: unknown,
  more: Partial<ScimRequest> = {},
): Answer {
  return model.handle({ method, path: `/scim/v2${path}`, body, ...more }, context) as Answer;
}

export function newUser(email: string, more: object = {}): Readonly<Record<string, unknown>> {
  return {
    schemas: [userSchemaUrn],
    userName: email,
    name: { givenName: 'New', familyName: 'User' },
    emails: [{ type: 'work', value: email }],
    ...more,
  };
}

export function patchBody(...operations: readonly unknown[]): unknown {
  return { schemas: [patchOpUrn], Operations: operations };
}

export const usAddress = { type: 'work', locality: 'Hollywood', region: 'CA', postalCode: '91608', country: 'US' };
