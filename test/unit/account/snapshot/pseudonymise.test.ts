import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import type { AccountUser } from '../../../../server/src/account/scim-user';
import { type AccountSnapshot, SNAPSHOT_FORMAT } from '../../../../server/src/account/snapshot';
import { pseudonymise } from '../../../../server/src/account/snapshot/pseudonymise';
import { countryCodeLength } from '../../../../server/src/account/snapshot/pseudonyms/phones';
import { snapshotToFile } from '../../../../server/src/account/to-snapshot';

/** Numbers that look drawn and are the same in every run (Numerical Recipes' linear congruential generator). */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function snapshotOf(users: readonly object[]): AccountSnapshot {
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, users, unassigned: [{ id: '900001', country: 'US' }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const word = fc.string({ unit: fc.constantFrom(...'abcdeimnorstuzéüñ'), minLength: 4, maxLength: 9 });
const capital = word.map((text) => text.slice(0, 1).toUpperCase() + text.slice(1));
const domain = fc.constantFrom('northwind.com', 'eu.northwind.com', 'corp.co.uk', 'gmail.com', 'gmx.de');
const number = fc
  .constantFrom('+1650', '+44207', '+4930', '+35318')
  .chain((prefix) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 7 }).map((rest) => prefix + rest),
  );
const person = fc.record({
  given: capital,
  family: capital,
  domain,
  number,
  street: capital,
  isNumbered: fc.boolean(),
});
const people = fc.array(person, { minLength: 1, maxLength: 12 });

function usersOf(drawn: readonly (typeof person extends fc.Arbitrary<infer T> ? T : never)[]) {
  return drawn.map(({ given, family, domain: at, number: phone, street, isNumbered }, index) => {
    const email = `${given}.${family}${index === 0 && !isNumbered ? '' : index}@${at}`.toLowerCase();
    return {
      id: String(40001000 + index),
      userName: email,
      externalId: isNumbered ? `EMP${70000 + index}` : email,
      name: { givenName: given, familyName: family },
      emails: [{ type: 'work', value: isNumbered ? email.toUpperCase() : email }],
      phoneNumbers: [
        { type: 'mobile', value: phone },
        { type: 'work', value: `${phone.slice(0, 5)} ${phone.slice(5)}` },
        { type: 'other', value: String(100 + index) },
      ],
      addresses: [
        {
          type: 'work',
          streetAddress: `${index + 100} ${street} Street`,
          locality: `${street}ville`,
          region: 'CA',
          country: 'US',
        },
      ],
      title: `Assistant to ${family}`,
      status: 'Enabled',
    };
  });
}

/** The values in which people may be recognised, with who has them. */
function told(users: readonly AccountUser[]) {
  return users.flatMap(({ id, scim }) => [
    id,
    scim.userName,
    scim.externalId ?? '',
    scim.name.givenName,
    scim.name.familyName,
    ...scim.emails.map(({ value }) => value),
    ...scim.phoneNumbers.map(({ value }) => value),
    ...scim.addresses.flatMap(({ streetAddress = '', locality = '' }) => [streetAddress, locality]),
  ]);
}

/** For each value where it stands first: two lists of values with the same equalities give the same. */
const classes = (values: readonly string[]) => values.map((value) => values.indexOf(value));
const folded = (values: readonly string[]) => classes(values.map((value) => value.toLowerCase()));
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');

describe('pseudonymise', () => {
  it('keeps which values are equal, with and without letter case', () => {
    fc.assert(
      fc.property(people, fc.nat(), (drawn, seed) => {
        const { users } = snapshotOf(usersOf(drawn));
        const made = pseudonymise(snapshotOf(usersOf(drawn)), seeded(seed)).users;
        expect(classes(told(made))).toEqual(classes(told(users)));
        expect(folded(told(made))).toEqual(folded(told(users)));
      }),
      { numRuns: 100 },
    );
  });

  it('has no name, address, number or id of the original in it', () => {
    fc.assert(
      fc.property(people, fc.nat(), (drawn, seed) => {
        const snapshot = snapshotOf(usersOf(drawn));
        const made = pseudonymise(snapshot, seeded(seed));
        const values = told(snapshot.users).filter((value) => value.length > 3);
        const own = new Set(told(made.users));
        expect(values.filter((value) => own.has(value))).toEqual([]);
        const text = [...told(made.users), ...made.users.map(({ scim }) => scim.title)].join('\n').toLowerCase();
        const words = new Set(text.match(/[\p{L}\p{M}]+/gu));
        const names = snapshot.users.flatMap(({ scim: { name } }) => [name.givenName, name.familyName]);
        expect(names.map((name) => name.toLowerCase()).filter((name) => words.has(name))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the form: length, country code, signs, letter case, the parts an e-mail is made of', () => {
    fc.assert(
      fc.property(people, fc.nat(), (drawn, seed) => {
        const { users } = snapshotOf(usersOf(drawn));
        const made = pseudonymise(snapshotOf(usersOf(drawn)), seeded(seed)).users;
        for (const [index, { scim: old }] of users.entries()) {
          const { scim } = made[index] ?? { scim: old };
          expect(scim.name.givenName).toHaveLength(old.name.givenName.length);
          expect(/^\p{Lu}\p{Ll}+$/u.test(scim.name.givenName)).toBe(/^\p{Lu}\p{Ll}+$/u.test(old.name.givenName));
          const local = scim.userName.slice(0, scim.userName.indexOf('@'));
          expect(letters(local)).toBe(letters(`${scim.name.givenName}${scim.name.familyName}`.toLowerCase()));
          expect(scim.userName.toLowerCase()).toBe(scim.emails[0]?.value.toLowerCase());
          for (const [at, { value }] of old.phoneNumbers.entries()) {
            const now = scim.phoneNumbers[at]?.value ?? '';
            expect(now.replace(/\d/g, '0')).toBe(value.replace(/\d/g, '0'));
            const code = countryCodeLength(value.slice(1));
            if (value.startsWith('+')) expect(now.slice(0, code + 1)).toBe(value.slice(0, code + 1));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  const one = (fields: object) => snapshotOf([{ id: '4000123', userName: 'dana.reyes@northwind.com', ...fields }]);
  const made = (fields: object, seed = 7) => pseudonymise(one(fields), seeded(seed)).users[0]?.scim;

  it.each([
    ['dana.reyes@northwind.com', /^\w{4}\.\w{5}@\w{9}\.com\.example$/],
    ['dana.reyes@mail.northwind.co.uk', /^\w{4}\.\w{5}@\w{4}\.\w{9}\.co\.uk\.example$/],
    ['dana.reyes@gmail.com', /^\w{4}\.\w{5}@gmail\.com\.example$/],
    ['dana.reyes@northwind.example', /^\w{4}\.\w{5}@\w{9}\.example$/],
    ['dreyes2@northwind.de', /^[a-z]{6}2@\w{9}\.de\.example$/],
  ])('an address such as %s keeps its kind and reaches nobody', (userName, form) => {
    const name = made({ userName })?.userName ?? '';
    expect(name).toMatch(form);
    expect(name).not.toMatch(/dana|reyes|northwind/);
  });

  it('takes names out of titles and departments, and leaves the rest', () => {
    const user = made({
      name: { givenName: 'Dana', familyName: 'Reyes' },
      title: 'Assistant to Dana Reyes',
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'IT' },
    });
    expect(user?.title).toBe(`Assistant to ${user?.name.givenName} ${user?.name.familyName}`);
    expect(user?.['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User']?.department).toBe('IT');
  });

  it.each(['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '00u1a2b3c4d5e6', 'E1A2-77'])(
    'an id such as %s has no word left, whole or in part',
    (externalId) => {
      const now = made({ externalId })?.externalId ?? '';
      expect(now.replace(/\d/g, '0').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A')).toBe(
        externalId.replace(/\d/g, '0').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A'),
      );
      expect(now).not.toBe(externalId);
    },
  );

  it.each(['Łukasz Żółć', '王小明', 'Ольга', 'Αλέξανδρος', "O'Neil-Müller", 'de la Cruz'])(
    '%s becomes a name of its form',
    (given) => {
      const now = made({ name: { givenName: given, familyName: 'X' } })?.name.givenName ?? '';
      expect(now).not.toBe(given);
      expect([...now]).toHaveLength([...given].length);
      expect(now.replace(/[\p{L}]/gu, 'a')).toBe(given.replace(/[\p{L}]/gu, 'a'));
    },
  );

  it('makes others for another file', () => {
    expect(made({}, 1)?.userName).not.toBe(made({}, 2)?.userName);
  });

  it('still ends when short values run out', () => {
    const users = Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      userName: `u${index}`,
      name: { givenName: String.fromCharCode(97 + (index % 26)), familyName: 'x' },
      phoneNumbers: [{ type: 'mobile', value: String(index % 10) }],
    }));
    const result = pseudonymise(snapshotOf(users), seeded(3));
    expect(new Set(result.users.map(({ id }) => id)).size).toBe(40);
    expect(new Set(result.users.map(({ scim }) => scim.userName)).size).toBe(40);
  });

  it('makes a snapshot that can be read again, and says that it is pseudonymised', () => {
    const sample = parseSnapshot(readFileSync('samples/account.json', 'utf8'));
    if (!sample.ok) throw new Error('The sample cannot be read.');
    const result = pseudonymise(sample.snapshot, seeded(5));
    const read = parseSnapshot(snapshotToFile(result));
    expect(read).toEqual({ ok: true, snapshot: result });
    expect(result.pseudonymised).toBe(true);
    expect(result.users.map(({ id }) => id)).toContain(result.signedInAs);
    expect(JSON.stringify(snapshotToFile(result))).not.toMatch(/dana|reyes|northwind|40001001|20 Davis/i);
  });
});
