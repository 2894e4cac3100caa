import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeChoices } from '../../../../server/src/scaffold/saviynt/options';
import { render } from '../../../support/eic';
import { generate } from './support';

const attributes = attributeChoices.map(({ id }) => id);
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** httpParams of a parameter's only call, as it stands in the file. */
function template(name: string, chosen = attributes): string {
  const { call } = JSON.parse(generate({ attributes: chosen }).files.get(`${name}.json`) ?? '') as {
    call: readonly { httpParams: string }[];
  };
  return call[0]?.httpParams ?? '';
}

/** The body with `undefined` for what is absent. @throws {SyntaxError} when it is not JSON */
const body = (text: string, user: User) => JSON.parse(render(text, { user: { ...user } }));

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
  fc.constantFrom(
    'O"Neil',
    'C:\\x\\',
    '\\"',
    'Krüger',
    '${x}',
    '$x',
    '<%= 1 %>',
    '}',
    "';'",
    '\n\t',
    '\u2028',
    '😀',
    ' ',
  ),
);
const optional = fc.oneof(nasty, fc.constant(null), fc.constant(''));
const person = fc.record({
  username: optional,
  firstname: nasty,
  lastname: nasty,
  email: nasty,
  title: optional,
  departmentname: optional,
  phonenumber: optional,
  street: optional,
  city: optional,
  state: optional,
  country: optional,
});
type User = typeof person extends fc.Arbitrary<infer T> ? T : never;

/** Null and the empty text are no values. */
const some = (value: string | null) => value || undefined;

/** The object without members that are undefined. */
const defined = (object: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

describe('the bodies of a generated connector', () => {
  it('create exactly the person, whatever the values are', () => {
    const text = template('CreateAccountJSON');
    fc.assert(
      fc.property(person, (user) => {
        const address = defined({
          type: 'work',
          streetAddress: some(user.street),
          locality: some(user.city),
          region: some(user.state),
          country: some(user.country),
        });
        expect(body(text, user)).toEqual(
          defined({
            schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
            userName: user.email,
            name: { givenName: user.firstname, familyName: user.lastname },
            emails: [{ type: 'work', value: user.email }],
            active: true,
            title: some(user.title),
            [enterprise]: some(user.departmentname) && { department: user.departmentname },
            phoneNumbers: some(user.phonenumber) && [{ type: 'mobile', value: user.phonenumber }],
            addresses: some(user.country) && [address],
            externalId: some(user.username),
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('update exactly what the person has, remove what they have no more, and never name active', () => {
    const text = template('UpdateAccountJSON');
    const set = (op: string, path: string, value: string | null) => ({ op, path, value });
    const setOrRemove = (op: string, path: string, value: string | null) =>
      value ? set(op, path, value) : { op: 'remove', path };
    fc.assert(
      fc.property(person, (user) => {
        const { Operations } = body(text, user);
        expect(Operations).toEqual([
          set('replace', 'userName', user.email),
          set('replace', 'emails[type eq "work"].value', user.email),
          set('replace', 'name.givenName', user.firstname),
          set('replace', 'name.familyName', user.lastname),
          setOrRemove('replace', 'title', user.title),
          setOrRemove('replace', `${enterprise}:department`, user.departmentname),
          ...(user.phonenumber ? [set('add', 'phoneNumbers[type eq "mobile"].value', user.phonenumber)] : []),
          ...(user.country
            ? [
                set('add', 'addresses[type eq "work"].country', user.country),
                setOrRemove('add', 'addresses[type eq "work"].streetAddress', user.street),
                setOrRemove('add', 'addresses[type eq "work"].locality', user.city),
                setOrRemove('add', 'addresses[type eq "work"].region', user.state),
              ]
            : []),
          ...(user.username ? [set('replace', 'externalId', user.username)] : []),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('say null, not "null", where a required value is missing, so that RingCentral refuses it', () => {
    const nobody = fc
      .sample(person, { numRuns: 1, seed: 1 })
      .map((user) => Object.keys(user).map((key) => [key, null]));
    const user = Object.fromEntries(nobody.flat()) as unknown as User;
    const text = JSON.stringify(body(template('CreateAccountJSON'), user));
    expect(text).toContain('"userName":null');
    expect(text).not.toContain('"null"');
  });

  it('hold no backslash outside expressions: how EIC reads one in a template is not known', () => {
    for (const name of ['CreateAccountJSON', 'UpdateAccountJSON', 'EnableAccountJSON', 'DisableAccountJSON'])
      expect([name, template(name).includes('\\')]).toEqual([name, false]);
  });

  it('hold only the attributes that were chosen', () => {
    expect(template('CreateAccountJSON', [])).not.toMatch(/title|department|phone|address|externalId|enterprise/);
    expect(template('UpdateAccountJSON', [])).not.toMatch(/title|department|phone|address|externalId|enterprise/);
  });
});
