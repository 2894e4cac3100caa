import { describe, expect, it } from 'vitest';
import type { AccountBehaviour } from '../../../server/src/account/behaviour';
import { UserLookup } from '../../../server/src/account/user-lookup';
import { account, now } from './account-fixture';

const context = { now: () => now };
const names = [
  'ann@corp.example',
  'ANN@corp.example',
  'nobody@corp.example',
  ' ',
  "o'hara@corp.example",
  'ünï@corp.example',
];

describe('a lookup', () => {
  it.each<Partial<AccountBehaviour>>([{}, { filterCase: 'exact' }, { filterOperators: 'all' }])(
    'is answered as the request with its filter, with %j',
    (behaviour) => {
      for (const name of names) {
        const model = account().behaving(behaviour);
        const lookup = UserLookup.of(name);
        if (lookup === undefined) throw new Error(`${name} can be looked up.`);
        const query = { filter: String(lookup), startIndex: '1', count: '100' };
        const asked = model.handle({ method: 'GET', path: '/scim/v2/Users', query }, context);
        const answer = model.lookUp(lookup, context);
        expect(answer.status).toBe(200);
        expect([answer.status, answer.body, answer.predictions]).toEqual([asked.status, asked.body, asked.predictions]);
      }
    },
  );

  it('is refused where reads are', () => {
    const model = account({ scimEnabled: false }, { readsWhileScimIsOff: false });
    const answer = model.lookUp(UserLookup.of('ann@corp.example') as UserLookup, context);
    const asked = model.handle({ method: 'GET', path: '/scim/v2/Users' }, context);
    expect(answer.status).toBe(403);
    expect(answer).toEqual(asked);
  });

  it('is none of a name that does not stand in a filter as it is', () => {
    for (const name of ['a"b', 'a\\b', 'a\nb', '\u0000']) expect(UserLookup.of(name)).toBeUndefined();
  });

  it('comes as an object of the class alone, and not as a body from outside', () => {
    const body = { filter: { userName: 'ann@corp.example' } };
    const answer = account().handle({ method: 'POST', path: '/scim/v2/Users/.search', body }, context);
    expect(answer.status).toBe(400);
  });
});
