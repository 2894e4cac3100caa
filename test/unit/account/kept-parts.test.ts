import { describe, expect, it } from 'vitest';
import { account, newUser, patchBody, send, usAddress } from './account-fixture';

const phones = [
  { type: 'work', value: '+16505550101' },
  { type: 'mobile', value: '+16505550102' },
];

/** Empties every list and object of a JSON value, at any depth. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    spoil(member);
    Reflect.set(value, key, 'spoilt');
  }
}

describe('what an account keeps of a request', () => {
  it.each([
    [
      'POST',
      '/Users',
      () => newUser('new@corp.example', { phoneNumbers: structuredClone(phones), addresses: [{ ...usAddress }] }),
    ],
    [
      'PUT',
      '/Users/11',
      () => newUser('ann@corp.example', { phoneNumbers: structuredClone(phones), addresses: [{ ...usAddress }] }),
    ],
    [
      'PATCH',
      '/Users/11',
      () =>
        patchBody({
          op: 'replace',
          value: { phoneNumbers: structuredClone(phones), name: { givenName: 'A', familyName: 'B' } },
        }),
    ],
  ] as const)('of a %s are copies, so its body may be filled anew', (method, path, make) => {
    const model = account();
    const body = make();
    const answer = send(model, method, path, body);
    expect(answer.status).toBeLessThan(300);
    const before = JSON.stringify([...model.users()]);
    spoil(body);
    expect(JSON.stringify([...model.users()])).toBe(before);
  });

  it('is shared with the user before where it says the same', () => {
    const model = account();
    const body = { phoneNumbers: phones, addresses: [{ ...usAddress, country: 'United States' }] };
    send(model, 'PUT', '/Users/11', newUser('ann@corp.example', body));
    const before = model.get('11')!.scim;
    send(model, 'PUT', '/Users/11', newUser('ann@corp.example', { ...body, title: 'Director' }));
    const after = model.get('11')!.scim;
    expect(after.title).toBe('Director');
    expect(after.phoneNumbers).toBe(before.phoneNumbers);
    expect(after.addresses).toBe(before.addresses);
    expect(after.emails).toBe(before.emails);
    expect(after.name).toBe(before.name);
  });

  it('is its own where one value of many differs', () => {
    const model = account();
    send(model, 'PUT', '/Users/11', newUser('ann@corp.example', { phoneNumbers: phones, addresses: [usAddress] }));
    const before = model.get('11')!.scim;
    const [work] = phones;
    const body = { phoneNumbers: [work], addresses: [{ ...usAddress, locality: '' }] };
    send(model, 'PUT', '/Users/11', newUser('ann@corp.example', body));
    const after = model.get('11')!.scim;
    expect(after.phoneNumbers[0]).toBe(before.phoneNumbers[0]);
    expect(after.phoneNumbers.some(({ type }) => type === 'mobile')).toBe(false);
    expect(after.addresses[0]).not.toHaveProperty('locality');
    expect(before.phoneNumbers.some(({ type }) => type === 'mobile')).toBe(true);
  });
});

describe('what a user of an account has become in a clone', () => {
  it('is the user itself, until it is changed or deleted', () => {
    const model = account();
    const user = model.get('11')!;
    const clone = model.clone();
    expect(clone.successor(user)).toBe(user);
    send(clone, 'PUT', '/Users/11', newUser('ann@corp.example', { title: 'Director' }));
    expect(clone.successor(user)).toBe(clone.get('11'));
    expect(clone.successor(user)?.scim.title).toBe('Director');
    send(clone, 'DELETE', '/Users/11');
    expect(clone.successor(user)).toBeUndefined();
    expect(model.get('11')).toBe(user);
  });
});
