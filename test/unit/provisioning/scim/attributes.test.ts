import { describe, expect, it } from 'vitest';
import { samePhone } from '../../../../server/src/account/same-phone';
import {
  assertedChanges,
  attributeValues,
  isSameUser,
  sameValue,
  valueChanges,
} from '../../../../server/src/provisioning/scim/attributes';

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const user = {
  id: '12',
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: 'ada@corp.example',
  name: { givenName: 'Ada', familyName: 'Obi' },
  emails: [{ type: 'work', value: 'ada@corp.example' }],
  active: true,
  phoneNumbers: [
    { type: 'mobile', value: '+16505550101' },
    { type: 'other', value: '101' },
  ],
  addresses: [{ type: 'work', locality: 'Belmont', country: 'United States' }],
  [enterprise]: { department: 'Sales' },
};

describe('what counts as the same', () => {
  it.each([
    ['absent, null, empty text and empty list', { title: null, externalId: '', photos: [] }],
    ['another order of a list', { phoneNumbers: user.phoneNumbers.toReversed() }],
    ['a country by its code', { addresses: [{ type: 'work', locality: 'Belmont', country: 'US' }] }],
    [
      'the letter case of userName and e-mail',
      { userName: 'Ada@corp.example', emails: [{ type: 'Work', value: 'ADA@corp.example' }] },
    ],
    ['a boolean as text', { active: 'true' }],
    [
      'a phone number in another notation',
      {
        phoneNumbers: [
          { type: 'mobile', value: '+1 (650) 555‑0101' },
          { type: 'other', value: '101' },
        ],
      },
    ],
    ['id, schemas and meta', { id: '13', schemas: [], meta: { created: 'now' } }],
  ])('%s', (_, change) => {
    expect(isSameUser(user, { ...user, ...change })).toBe(true);
  });

  it.each([
    ['the letter case of a name', { name: { givenName: 'ada', familyName: 'Obi' } }],
    ['another country', { addresses: [{ type: 'work', locality: 'Belmont', country: 'CA' }] }],
    ['a phone number less', { phoneNumbers: [{ type: 'other', value: '101' }] }],
    ['active', { active: false }],
    [
      'an extension number in another notation',
      {
        phoneNumbers: [
          { type: 'mobile', value: '+16505550101' },
          { type: 'other', value: '1-01' },
        ],
      },
    ],
  ])('but not %s', (_, change) => {
    expect(isSameUser(user, { ...user, ...change })).toBe(false);
  });
});

describe('one phone number', () => {
  it.each([
    ['+16505550101', '+1 650.555.0101'],
    ['+442079460958', '+44 (0)20 7946 0958'],
    ['(650) 555-0101', '650/555 0101'],
  ])('is %s and %s', (a, b) => {
    expect(samePhone(a, b)).toBe(true);
  });

  it.each([
    ['another number', '+16505550101', '+16505550102'],
    ['a number without its country', '+16505550101', '(650) 555-0101'],
    ['a zero that is dialled', '020 7946', '20 7946'],
    ['a zero within a country that has none in parentheses', '(0)20 7946 0958', '20 7946 0958'],
    ['an extension', '+16505550101', '+16505550101 x12'],
    ['letters', '+1650LLAMA', '+1 650 LLAMA'],
  ])('is not %s', (_, a, b) => {
    expect(samePhone(a, b)).toBe(false);
  });
});

describe('a state', () => {
  it.each([
    ['CA', 'California', true],
    ['new york', 'NY', true],
    ['ENG', 'England', true],
    ['CA', 'CO', false],
    ['Bayern', 'BY', false],
    ['BY', 'by', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameValue('addresses[work].region', a, b)).toBe(same);
  });
});

describe('changes', () => {
  it('are listed by path, with what is cleared last', () => {
    const after = { ...user, title: 'Lead', addresses: [], [enterprise]: { department: 'Support' } };
    expect(valueChanges(attributeValues(user), attributeValues(after))).toEqual([
      { path: 'title', before: undefined, after: 'Lead' },
      { path: 'department', before: 'Sales', after: 'Support' },
      { path: 'addresses[work].locality', before: 'Belmont', after: undefined },
      { path: 'addresses[work].country', before: 'United States', after: undefined },
    ]);
  });

  it('leave out what a body does not say', () => {
    const changes = assertedChanges(attributeValues(user), attributeValues({ name: { givenName: 'Eve' } }));
    expect(changes).toEqual([{ path: 'name.givenName', before: 'Ada', after: 'Eve' }]);
  });

  it('survive values of any shape', () => {
    for (const odd of [null, 3, 'x', [], { emails: {}, name: [], addresses: [null, 3, []] }])
      expect(attributeValues(odd).size).toBe(0);
  });
});
