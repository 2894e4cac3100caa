import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';

const NOW = { now: () => new Date(0) };
const core = 'urn:ietf:params:scim:schemas:core:2.0:User';

function userWith(name: string, number?: string) {
  return {
    schemas: [core],
    userName: `${name}@corp.example`,
    name: { givenName: name, familyName: 'Lee' },
    emails: [{ type: 'work', value: `${name}@corp.example` }],
    ...(number !== undefined && { phoneNumbers: [{ type: 'other', value: number }] }),
  };
}

/** Ann has the extension 101; a call queue, where other extensions are known, 900. */
function account(otherExtensions?: readonly object[]): AccountModel {
  const parsed = parseSnapshot({
    format: 'ringcentral-account/1',
    users: [{ ...userWith('ann'), id: '1', status: 'Enabled', extensionNumber: '101' }],
    unassigned: [{ id: '90' }],
    ...(otherExtensions !== undefined && { otherExtensions }),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

const queue = { id: '9', type: 'Department', extensionNumber: '900' };

describe('an extension number that is asked for', () => {
  const create = (model: AccountModel, number?: string) =>
    model.handle({ method: 'POST', path: '/scim/v2/Users', body: userWith('zoe', number) }, NOW);
  const replace = (model: AccountModel, number?: string) =>
    model.handle({ method: 'PUT', path: '/scim/v2/Users/1', body: userWith('ann', number) }, NOW);

  it('is refused where an extension that is no user has it', () => {
    for (const send of [create, replace])
      expect(send(account([queue]), '900')).toMatchObject({ status: 400, predictions: ['W23'] });
  });

  it('rests on nothing more where all extensions are known', () => {
    for (const others of [[], [queue]])
      for (const send of [create, replace]) {
        const { status, predictions } = send(account(others), '901');
        expect([status < 300, predictions?.includes('W23')]).toEqual([true, false]);
      }
  });

  it('may be taken where they are not known, unless it is the own one', () => {
    expect(create(account(), '900').predictions).toContain('W23');
    expect(replace(account(), '900').predictions).toContain('W23');
    expect(replace(account(), '101').predictions).not.toContain('W23');
    expect(replace(account()).predictions).not.toContain('W23');
    expect(create(account()).predictions).not.toContain('W23');
    expect(create(account(), '101')).toMatchObject({ status: 400, predictions: ['W23'] });
  });

  it('is so in a clone and under other switches too', () => {
    for (const model of [account().clone(), account().behaving({ listShape: 'full' })])
      expect([model.otherExtensionsKnown, create(model, '900').predictions?.includes('W23')]).toEqual([false, true]);
  });
});
