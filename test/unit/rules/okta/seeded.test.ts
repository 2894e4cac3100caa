import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/rules/fix-all';
import { OKTA_RULES } from '../../../../server/src/rules/okta/rules';
import { check } from './check-files';

const OUT = 'ringcentral.profile-mapping.json';
const IN = 'ringcentral-import.profile-mapping.json';
const APP = 'ringcentral.app-user-schema.json';
const USER = 'user-schema.json';
const USERS = 'users.json';
const APP_USERS = 'ringcentral.app-users.json';
const names = [OUT, IN, APP, USER, USERS, APP_USERS];
const good: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, readFileSync(`samples/okta/${name}`, 'utf8')]),
);

/** One defect in a folder of good files: what is written in the place of what, what is found, and at which text. */
interface Defect {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly code: string;
  /** The text that is underlined, of the file that is changed or of another one. */
  readonly at: string;
  readonly in?: string;
  /** Whether the first fix makes the finding go away; false where there is none. */
  readonly fixed: boolean;
  /** Findings that cannot but come with it. */
  readonly with?: readonly string[];
}

const defects: readonly Defect[] = [
  {
    what: 'a push status in lower case',
    file: OUT,
    from: /"PUSH"/,
    to: '"push"',
    code: 'okta/push-status',
    at: 'push',
    fixed: true,
  },
  {
    what: 'the words of the console',
    file: OUT,
    from: /"PUSH"/,
    to: '"Create"',
    code: 'okta/push-status',
    at: 'Create',
    fixed: true,
  },
  {
    what: 'both push statuses from the app',
    file: IN,
    from: /"PUSH"/,
    to: '"DONT_PUSH"',
    code: 'okta/push-status-mixed',
    at: 'DONT_PUSH',
    fixed: true,
  },
  {
    what: 'two apps',
    file: OUT,
    from: '"type": "user"',
    to: '"type": "appuser"',
    code: 'okta/same-type',
    at: 'appuser',
    fixed: false,
  },
  {
    what: 'the name of Okta as target',
    file: OUT,
    from: '"street"',
    to: '"streetAddress"',
    code: 'okta/unknown-target',
    at: 'streetAddress',
    fixed: true,
    with: ['okta/minimum-attributes'],
  },
  {
    what: 'a target in the wrong case',
    file: IN,
    from: '"primaryPhone"',
    to: '"PrimaryPhone"',
    code: 'okta/unknown-target',
    at: 'PrimaryPhone',
    fixed: true,
    with: [],
  },
  {
    what: 'a target nobody has',
    file: OUT,
    from: '"department": {',
    to: '"nickname": { "expression": "user.nickName", "pushStatus": "PUSH" },\n"department": {',
    code: 'okta/unknown-target',
    at: 'nickname',
    fixed: false,
  },
  {
    what: 'a constant without quotes',
    file: OUT,
    from: '"user.city"',
    to: '"Belmont"',
    code: 'okta/constant-not-quoted',
    at: 'Belmont',
    fixed: true,
  },
  {
    what: 'two words without quotes',
    file: OUT,
    from: '"user.city"',
    to: '"San Francisco"',
    code: 'okta/constant-not-quoted',
    at: 'San Francisco',
    fixed: true,
  },
  {
    what: 'a username template',
    file: OUT,
    from: '"user.city"',
    to: '"${user.city}"',
    code: 'okta/wrong-dialect',
    at: '${user.city}',
    fixed: true,
  },
  {
    what: 'the app user on the way to the app',
    file: OUT,
    from: 'user.city',
    to: 'appuser.city',
    code: 'okta/not-allowed-here',
    at: 'appuser',
    fixed: true,
  },
  {
    what: 'the Okta user on the way back',
    file: IN,
    from: 'appuser.firstName',
    to: 'user.firstName',
    code: 'okta/not-allowed-here',
    at: 'user',
    fixed: true,
  },
  {
    what: 'an attribute the schema does not have',
    file: OUT,
    from: 'user.city',
    to: 'user.town',
    code: 'okta/unknown-property',
    at: 'town',
    fixed: false,
  },
  {
    what: 'an attribute in the wrong case',
    file: IN,
    from: 'appuser.firstName',
    to: 'appuser.firstname',
    code: 'okta/wrong-case',
    at: 'firstname',
    fixed: true,
  },
  {
    what: 'an attribute the app does not have',
    file: IN,
    from: 'appuser.directNumber',
    to: 'appuser.directPhone',
    code: 'okta/unknown-property',
    at: 'directPhone',
    fixed: false,
  },
  {
    what: 'half a removal',
    file: OUT,
    from: '"user.city"',
    to: 'null',
    code: 'okta/empty-expression',
    at: 'null',
    fixed: true,
    with: ['okta/minimum-attributes'],
  },
  {
    what: 'one address for all',
    file: OUT,
    from: '"String.toLowerCase(user.email)"',
    to: '"\\"office@example.com\\""',
    code: 'okta/constant-key',
    at: '\\"office@example.com\\"',
    fixed: false,
  },
  {
    what: 'no department',
    file: OUT,
    from: /,\s+"department": \{[^}]*\}/,
    to: '',
    code: 'okta/minimum-attributes',
    at: 'properties',
    fixed: true,
  },
  {
    what: 'no e-mail on the way back',
    file: IN,
    from: /"email": \{[^}]*\},/,
    to: '',
    code: 'okta/import-attributes',
    at: 'properties',
    fixed: true,
  },
  {
    what: 'the login from the contact address',
    file: IN,
    from: /"appuser.userName"/,
    to: '"appuser.email"',
    code: 'okta/login-not-user-name',
    at: 'appuser.email',
    fixed: true,
  },
  {
    what: 'no numbers on the way back',
    file: IN,
    from: /,\s+"primaryPhone": \{[^}]*\}/,
    to: '',
    code: 'okta/numbers-not-imported',
    at: 'properties',
    fixed: true,
  },
  {
    what: 'an extension that may be missing',
    file: IN,
    from: '(appuser.extensionNumber ?: \\"\\")',
    to: 'appuser.extensionNumber',
    code: 'okta/number-null',
    at: 'appuser.extensionNumber',
    fixed: true,
  },
  {
    what: 'a direct number that is sent',
    file: OUT,
    from: '"department": {',
    to: '"directNumber": { "expression": "user.primaryPhone", "pushStatus": "PUSH" },\n"department": {',
    code: 'okta/direct-number-pushed',
    at: 'directNumber',
    fixed: true,
  },
  {
    what: 'a country of three letters',
    file: OUT,
    from: '"user.countryCode"',
    to: '"\\"USA\\""',
    code: 'okta/country-value',
    at: '\\"USA\\"',
    fixed: true,
  },
  {
    what: 'a country converted to three letters',
    file: OUT,
    from: '"user.countryCode"',
    to: '"Iso3166Convert.toAlpha3(user.countryCode)"',
    code: 'okta/country-value',
    at: 'Iso3166Convert.toAlpha3',
    fixed: true,
  },
  {
    what: 'an abbreviated state',
    file: OUT,
    from: '"user.state"',
    to: '"user.state ?: \\"Calif.\\""',
    code: 'okta/state-value',
    at: '\\"Calif.\\"',
    fixed: false,
  },
  {
    what: 'a country code before every number',
    file: OUT,
    from: /"user.mobilePhone != null[^"]*"/,
    to: '"String.append(\\"+1\\", user.mobilePhone)"',
    code: 'okta/phone-prefix',
    at: 'String.append(\\"+1\\", user.mobilePhone)',
    fixed: true,
  },
  {
    what: 'a number with brackets',
    file: OUT,
    from: /"user.mobilePhone != null[^"]*"/,
    to: '"user.mobilePhone ?: \\"(415) 555-0100\\""',
    code: 'okta/phone-value',
    at: '\\"(415) 555-0100\\"',
    fixed: false,
  },
  {
    what: 'names exchanged',
    file: OUT,
    from: 'user.firstName',
    to: 'user.lastName',
    code: 'okta/swapped-names',
    at: 'user.lastName',
    fixed: true,
  },
  {
    what: 'a misspelled member',
    file: OUT,
    from: '"pushStatus"',
    to: '"pushstatus"',
    code: 'okta/unknown-member',
    at: 'pushstatus',
    fixed: true,
  },
  {
    what: 'an attribute mapped twice',
    file: OUT,
    from: '"department": {',
    to: '"city": { "expression": "user.city", "pushStatus": "PUSH" },\n"department": {',
    code: 'okta/duplicate-member',
    at: 'city',
    fixed: true,
  },
  {
    what: 'an expression that is a number',
    file: OUT,
    from: '"user.zipCode"',
    to: '94002',
    code: 'okta/wrong-type',
    at: '94002',
    fixed: true,
  },
  {
    what: 'another master of the phone',
    file: USER,
    from: '"OVERRIDE"',
    to: '"PROFILE_MASTER"',
    code: 'okta/master-override',
    at: 'PROFILE_MASTER',
    fixed: true,
  },
  {
    what: 'another app first',
    file: USER,
    from: '"value": "0oa4k1zr2bQw7Hs9k5d7"',
    to: '"value": "0oaother"',
    code: 'okta/master-override',
    at: 'OVERRIDE',
    fixed: true,
  },
  {
    what: 'a type nobody has',
    file: APP,
    from: '"type": "string"',
    to: '"type": "text"',
    code: 'okta/enum-value',
    at: 'text',
    fixed: false,
  },
  {
    what: 'a scope nobody has',
    file: USER,
    from: '"scope": "NONE"',
    to: '"scope": "None"',
    code: 'okta/enum-value',
    at: 'None',
    fixed: true,
  },
  {
    what: 'names in another order',
    file: USER,
    from: /"const": "AMER",\s+"title": "Americas"/,
    to: '"const": "APAC", "title": "Americas"',
    code: 'okta/one-of-order',
    at: 'oneOf',
    fixed: false,
  },
  {
    what: 'a name Okta has',
    file: USER,
    from: '"badgeNumber"',
    to: '"Department"',
    code: 'okta/name-collision',
    at: 'Department',
    fixed: false,
  },
  {
    what: 'union of an attribute without groups',
    file: USER,
    from: '"scope": "NONE"',
    to: '"scope": "SELF", "union": "ENABLE"',
    code: 'okta/union-self',
    at: 'ENABLE',
    fixed: true,
  },
  {
    what: 'limits the wrong way round',
    file: USER,
    from: '"minLength": 5',
    to: '"minLength": 500',
    code: 'okta/limits',
    at: '500',
    fixed: false,
  },
  {
    what: 'a required attribute nobody defines',
    file: APP,
    from: '"required": [',
    to: '"required": ["fistName", ',
    code: 'okta/required-unknown',
    at: 'fistName',
    fixed: true,
  },
  {
    what: 'a read-only target',
    file: APP,
    from: '"title": "City"',
    to: '"title": "City", "mutability": "READ_ONLY"',
    code: 'okta/read-only-target',
    at: 'city',
    in: OUT,
    fixed: true,
    with: ['okta/minimum-attributes'],
  },
  {
    what: 'a value that is not in the enum',
    file: APP,
    from: '"title": "Department"',
    to: '"title": "Department", "enum": ["Sales"]',
    code: 'okta/wrong-result',
    at: '\\"Support\\"',
    in: OUT,
    fixed: true,
  },
  {
    what: 'a target that is a number',
    file: APP,
    from: /"title": "Zip",\s+"type": "string"/,
    to: '"title": "Zip", "type": "integer"',
    code: 'okta/wrong-result',
    at: 'user.zipCode',
    in: OUT,
    fixed: true,
  },
  {
    what: 'an address of two users',
    file: USERS,
    from: '"email": "ben.okafor@example.com"',
    to: '"email": "Ada.Hopper@example.com"',
    code: 'okta/duplicate-email',
    at: 'Ada.Hopper@example.com',
    fixed: false,
  },
  {
    what: 'a state its country does not have',
    file: USERS,
    from: '"state": "CA"',
    to: '"state": "Calif"',
    code: 'okta/user-value',
    at: 'Calif',
    fixed: false,
  },
  {
    what: 'a country of three letters in a profile',
    file: USERS,
    from: '"countryCode": "US"',
    to: '"countryCode": "USA"',
    code: 'okta/user-value',
    at: 'USA',
    fixed: true,
  },
  {
    what: 'an extension of two users',
    file: APP_USERS,
    from: '"extensionNumber": "102"',
    to: '"extensionNumber": "101"',
    code: 'okta/duplicate-extension',
    at: '101',
    fixed: false,
  },
  {
    what: 'an extension of nine digits',
    file: APP_USERS,
    from: '"extensionNumber": "102"',
    to: '"extensionNumber": "123456789"',
    code: 'okta/extension-length',
    at: '123456789',
    fixed: false,
  },
  {
    what: 'two direct numbers',
    file: APP_USERS,
    from: '"+14155550112"',
    to: '"+14155550112;+14155550113"',
    code: 'okta/several-direct-numbers',
    at: '+14155550112;+14155550113',
    fixed: true,
  },
];

/** The folder with one of the expressions that an enum is compared with. */
const start: Readonly<Record<string, string>> = {
  ...good,
  [OUT]: (good[OUT] ?? '').replace('"user.department"', '"user.department ?: \\"Support\\""'),
};

function seed({ file, from, to }: Defect): Readonly<Record<string, string>> {
  const before = start[file] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error('Nothing was changed.');
  return { ...start, [file]: after };
}

it('the folder that is seeded has no findings', () => {
  expect(check(start).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

describe.each(defects)('$what', (defect) => {
  const files = seed(defect);
  const all = check(files);
  const found = all.filter(({ code }) => code === defect.code);

  it(`is found as ${defect.code}, and nothing else is said`, () => {
    const file = defect.in ?? defect.file;
    expect(found.map((each) => [each.file, each.underlined])).toContainEqual([file, defect.at]);
    const others = all.filter(({ code }) => code !== defect.code).map(({ code }) => code);
    expect(others.filter((code) => defect.with?.includes(code) !== true)).toEqual([]);
  });

  it(defect.fixed ? 'is gone after the first fix' : 'is for a person to decide', () => {
    const first = found.find(({ underlined }) => underlined === defect.at);
    const fix = first?.fixes[0];
    if (!defect.fixed) {
      expect(fix).toBeUndefined();
      return;
    }
    if (fix === undefined) throw new Error('There is no fix.');
    const [uri] = fix.edits.map((edit) => edit.uri);
    const name = uri?.slice('file:///folder/'.length) ?? '';
    const after = { ...files, [name]: applyEdits(files[name] ?? '', fix.edits) };
    expect(() => JSON.parse(after[name] ?? '')).not.toThrow();
    const left = check(after).filter(({ code, underlined }) => code === defect.code && underlined === defect.at);
    expect(left).toEqual([]);
  });
});

it('at least half of the rules have a fix', () => {
  const fixed = new Set(defects.filter((defect) => defect.fixed).map(({ code }) => code));
  const own = OKTA_RULES.filter(({ code }) => code.startsWith('okta/'));
  expect(own.filter(({ code }) => fixed.has(code)).length).toBeGreaterThan(own.length / 2);
});
