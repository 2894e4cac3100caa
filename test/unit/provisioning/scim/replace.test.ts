import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameUser } from '../../../../server/src/provisioning/scim/attributes';
import { replaceKeepsUser } from '../../../../server/src/provisioning/scim/replace';
import { fixtureAccount } from '../support';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = fixtureAccount().get('12')!;
const ben = user.scim;
const keeping = { replaceWithoutActive: 'keep' } as const;
const body = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: ben.userName,
  name: ben.name,
  emails: ben.emails,
  active: true,
  title: ben.title,
  addresses: ben.addresses,
  [enterprise]: { department: 'Support' },
};

describe('a replace keeps the user', () => {
  it.each([
    ['with the same values', {}],
    ['with the country’s code', { addresses: [{ ...ben.addresses[0], country: 'us' }] }],
    ['without active', { active: undefined }],
    ['with the extension number, or without it', { phoneNumbers: [{ type: 'other', value: '112' }] }],
    ['with empty values for none', { externalId: '', photos: [], phoneNumbers: null }],
  ])('%s', (_, change) => {
    expect(replaceKeepsUser({ ...body, ...change }, user, keeping)).toBe(true);
  });

  it.each([
    ['that clears something', { title: null }],
    ['that disables', { active: false }],
    ['with another department', { [enterprise]: { department: 'Sales' } }],
    ['with a phone number more', { phoneNumbers: [{ type: 'mobile', value: '+16505550100' }] }],
    ['of another shape', { name: 'Ben', addresses: {} }],
  ])('but not one %s', (_, change) => {
    expect(replaceKeepsUser({ ...body, ...change }, user, keeping)).toBe(false);
  });

  it('but not one without active where that disables', () => {
    const { active: _, ...rest } = body;
    expect(replaceKeepsUser(rest, user, { replaceWithoutActive: 'disable' })).toBe(false);
    const inactive = { status: 'Disabled', scim: { ...ben, active: false } } as const;
    expect(replaceKeepsUser(rest, inactive, { replaceWithoutActive: 'disable' })).toBe(true);
  });

  it('but not one without the second number of type other, for one alone survives', () => {
    const number = (value: string) => ({ type: 'other', value });
    const held = { ...user, scim: { ...ben, phoneNumbers: [number('112'), number('113')] } };
    expect(replaceKeepsUser({ ...body, phoneNumbers: [] }, held, keeping)).toBe(false);
    expect(replaceKeepsUser({ ...body, phoneNumbers: [number('113')] }, held, keeping)).toBe(false);
    expect(replaceKeepsUser({ ...body, phoneNumbers: [number('112'), number('113')] }, held, keeping)).toBe(true);
  });

  it('but not one that says something under a name in another letter case', () => {
    const { title: _, ...untitled } = ben;
    const { title: __, ...rest } = body;
    const held = { ...user, scim: untitled };
    expect(replaceKeepsUser(rest, held, keeping)).toBe(true);
    expect(replaceKeepsUser({ ...rest, Title: 'Engineer' }, held, keeping)).toBe(false);
    expect(replaceKeepsUser({ ...rest, nickName: 'Benny' }, held, keeping)).toBe(true);
  });

  it('only where the account agrees', () => {
    const text = fc.constantFrom('Support', 'support', '', null, undefined);
    const change = fc.record(
      {
        userName: fc.constantFrom(ben.userName, ben.userName.toUpperCase()),
        title: fc.constantFrom('Engineer', 'engineer', '', null, undefined),
        active: fc.constantFrom(true, 'true', false, undefined, null),
        externalId: text,
        [enterprise]: fc.option(fc.record({ department: text })),
        phoneNumbers: fc.constantFrom([], null, [{ type: 'other', value: '112' }], [{ type: 'mobile', value: '+1' }]),
        addresses: fc.array(
          fc.record({
            type: fc.constantFrom('work', 'home'),
            locality: fc.constantFrom('Belmont', ' Belmont', undefined),
            region: fc.constantFrom('CA', 'ca', null),
            country: fc.constantFrom('US', 'United States', 'GB', undefined),
          }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    );
    const names = fc.constantFrom(
      (name: string) => name,
      (name: string) => (name === 'schemas' ? name : name.charAt(0).toUpperCase() + name.slice(1)),
      (name: string) => (name === 'active' || name === 'phoneNumbers' ? name.toUpperCase() : name),
    );
    fc.assert(
      fc.property(change, names, fc.constantFrom('keep', 'disable'), (changes, nameOf, replaceWithoutActive) => {
        const account = fixtureAccount().behaving({ replaceWithoutActive });
        const members = JSON.parse(JSON.stringify({ ...body, ...changes }));
        const sent = Object.fromEntries(Object.entries(members).map(([name, value]) => [nameOf(name), value]));
        const { status } = account.handle(
          { method: 'PUT', path: '/scim/v2/Users/12', body: sent },
          { now: () => new Date(0) },
        );
        const keeps = replaceKeepsUser(sent, user, { replaceWithoutActive });
        if (keeps && status < 400) expect(isSameUser(ben, account.get('12')?.scim)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
