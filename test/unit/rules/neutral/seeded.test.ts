import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../server/src/rules/fix-all';
import { checkFile } from './check-file';

const MAPPING = 'good.ringcentral-mapping.json';
const USERS = 'jumpcloud-users.json';
const APPLICATION = 'application.json';
const sample = (name: string) =>
  readFileSync(new URL(`../../../../samples/jumpcloud/${name}`, import.meta.url), 'utf8');
const files: Readonly<Record<string, string>> = {
  [MAPPING]: sample('ringcentral.ringcentral-mapping.json'),
  [USERS]: sample('users.json'),
  [APPLICATION]: sample('application.json'),
};

interface Defect {
  readonly what: string;
  readonly in: string;
  /** The text that is replaced where it stands first, and what stands there then. */
  readonly replace: readonly [string, string];
  readonly code: string;
  readonly at: string;
  /** Findings that cannot but come with it. */
  readonly with?: readonly string[];
  /** Whether the first fix makes the finding go away. */
  readonly fixed?: true;
}

const first = (target: string) => `"target": ${JSON.stringify(target)}`;

const DEFECTS: readonly Defect[] = [
  {
    what: 'the URN as the guide prints it',
    in: MAPPING,
    replace: [
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      'urn:scim:schemas:extension:enterprise:2.0',
    ],
    code: 'mapping/wrong-urn',
    at: 'urn:scim:schemas:extension:enterprise:2.0',
    fixed: true,
  },
  {
    what: 'the URN of SCIM 1.1',
    in: MAPPING,
    replace: [
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
      'urn:scim:schemas:extension:enterprise:1.0:department',
    ],
    code: 'mapping/wrong-urn',
    at: 'urn:scim:schemas:extension:enterprise:1.0',
    fixed: true,
  },
  {
    what: 'an administrator that is not encoded',
    in: MAPPING,
    replace: ['dana.reyes%2Bsso%40', 'dana.reyes+sso@'],
    code: 'jumpcloud/encoded-administrator',
    at: 'dana.reyes+sso@northwind.example',
    fixed: true,
  },
  {
    what: 'an administrator encoded as the guide prints it',
    in: MAPPING,
    replace: ['%40northwind', '%2540northwind'],
    code: 'jumpcloud/encoded-administrator',
    at: 'dana.reyes%2Bsso%2540northwind.example',
    fixed: true,
  },
  {
    what: 'an administrator that is no address',
    in: MAPPING,
    replace: ['dana.reyes%2Bsso%40northwind.example', 'dana'],
    code: 'jumpcloud/encoded-administrator',
    at: 'dana',
  },
  {
    what: 'another source than the connector reads',
    in: MAPPING,
    replace: ['"attribute": "username"', '"attribute": "email"'],
    code: 'jumpcloud/fixed-mapping',
    at: 'email',
  },
  {
    what: 'an address without country',
    in: MAPPING,
    replace: ['addresses.country', 'photos.value'],
    code: 'mapping/address-without-country',
    at: 'addresses.type',
    with: ['jumpcloud/fixed-mapping'],
    fixed: true,
  },
  {
    what: 'userName twice',
    in: MAPPING,
    replace: [first('name.givenName'), first('userName')],
    code: 'mapping/duplicate-target',
    at: 'userName',
    with: ['jumpcloud/fixed-mapping', 'mapping/required-missing'],
  },
  {
    what: 'no last name',
    in: MAPPING,
    replace: [first('name.familyName'), first('externalId')],
    code: 'mapping/required-missing',
    at: 'attributes',
    with: ['jumpcloud/fixed-mapping'],
    fixed: true,
  },
  {
    what: 'no matching attribute',
    in: MAPPING,
    replace: ['"matching": 1', '"notes": ""'],
    code: 'mapping/matching-missing',
    at: 'attributes',
    fixed: true,
  },
  {
    what: 'a priority of zero',
    in: MAPPING,
    replace: ['"matching": 1', '"matching": 0'],
    code: 'mapping/matching-priority',
    at: '0',
  },
  {
    what: 'a misspelled source',
    in: MAPPING,
    replace: ['"attribute": "firstname"', '"attribute": "firstName"'],
    code: 'mapping/unknown-source',
    at: 'firstName',
    fixed: true,
  },
  {
    what: 'a target that is no path',
    in: MAPPING,
    replace: ['emails[type eq \\"work\\"].value', 'emails[type eq \\"work\\".value'],
    code: 'mapping/target-syntax',
    at: '.value',
    with: ['mapping/required-missing'],
  },
  {
    what: 'typographic quotes in a target',
    in: MAPPING,
    replace: ['emails[type eq \\"work\\"].value', 'emails[type eq “work”].value'],
    code: 'mapping/target-syntax',
    at: '“',
    with: ['mapping/required-missing'],
    fixed: true,
  },
  {
    what: 'a target RingCentral does not have',
    in: MAPPING,
    replace: [first('phoneNumbers.type'), first('nickName')],
    code: 'mapping/unknown-target',
    at: 'nickName',
  },
  {
    what: 'an e-mail address of another type',
    in: MAPPING,
    replace: ['emails[type eq \\"work\\"]', 'emails[type eq \\"home\\"]'],
    code: 'mapping/unknown-target',
    at: 'emails[type eq \\"home\\"].value',
    with: ['mapping/required-missing'],
  },
  {
    what: 'a provider nobody knows',
    in: MAPPING,
    replace: ['"provider": "jumpcloud"', '"provider": "jumpcloudd"'],
    code: 'mapping/unknown-value',
    at: 'jumpcloudd',
    with: ['mapping/username-not-email'],
    fixed: true,
  },
  {
    what: 'no provider',
    in: MAPPING,
    replace: ['"provider": "jumpcloud",', ''],
    code: 'mapping/missing-member',
    at: 'ringcentralMapping',
    with: ['mapping/username-not-email'],
  },
  {
    what: 'an entry without a source',
    in: MAPPING,
    replace: ['"attribute": "department"', ''],
    code: 'mapping/incomplete-entry',
    at: 'source',
  },
  {
    what: 'a misspelled member',
    in: MAPPING,
    replace: ['"direction"', '"directon"'],
    code: 'mapping/unknown-member',
    at: 'directon',
    fixed: true,
  },
  {
    what: 'a user name that is no address',
    in: USERS,
    replace: ['"username": "ada.obi@northwind.example"', '"username": "aobi"'],
    code: 'jumpcloud/username-not-email',
    at: 'aobi',
    fixed: true,
  },
  {
    what: 'an address of a user without country',
    in: USERS,
    replace: ['"country": "US"', '"country": ""'],
    code: 'jumpcloud/address-without-country',
    at: 'country',
  },
  {
    what: 'a country of three letters',
    in: USERS,
    replace: ['"country": "US"', '"country": "USA"'],
    code: 'jumpcloud/address-value',
    at: 'USA',
    fixed: true,
  },
  {
    what: 'a state that is none',
    in: USERS,
    replace: ['"region": "CA"', '"region": "Kalifornien"'],
    code: 'jumpcloud/address-value',
    at: 'Kalifornien',
  },
  {
    what: 'a private address',
    in: USERS,
    replace: ['"type": "work"', '"type": "home"'],
    code: 'jumpcloud/address-type',
    at: 'home',
  },
  {
    what: 'a user without a last name',
    in: USERS,
    replace: ['"lastname": "Obi",', ''],
    code: 'jumpcloud/missing-value',
    at: 'ada.obi@northwind.example',
  },
  {
    what: 'an address used twice',
    in: USERS,
    replace: ['"email": "cleo.marsh@northwind.example"', '"email": "ada.obi@northwind.example"'],
    code: 'jumpcloud/duplicate-email',
    at: 'ada.obi@northwind.example',
    with: ['jumpcloud/username-not-email'],
  },
  {
    what: 'a number under the name of SCIM',
    in: USERS,
    replace: ['"number": "+16505550101"', '"value": "+16505550101"'],
    code: 'jumpcloud/phone-member',
    at: 'value',
    fixed: true,
  },
  {
    what: 'a number with blanks',
    in: USERS,
    replace: ['+16505550101', '+1 650 555-0101'],
    code: 'jumpcloud/phone-format',
    at: '+1 650 555-0101',
    fixed: true,
  },
  {
    what: 'a fax number',
    in: USERS,
    replace: ['"type": "mobile"', '"type": "work_fax"'],
    code: 'jumpcloud/phone-type',
    at: 'work_fax',
  },
  {
    what: 'an expired password',
    in: USERS,
    replace: ['"password_expired": false', '"password_expired": true'],
    code: 'jumpcloud/password-expired',
    at: 'true',
  },
  {
    what: 'a state that contradicts',
    in: USERS,
    replace: ['"state": "ACTIVATED"', '"state": "SUSPENDED"'],
    code: 'jumpcloud/contradicting-state',
    at: 'SUSPENDED',
  },
  {
    what: 'a first name that is too long',
    in: USERS,
    replace: ['"firstname": "Ada"', `"firstname": "${'A'.repeat(65)}"`],
    code: 'jumpcloud/too-long',
    at: 'A'.repeat(65),
  },
  {
    what: 'a flag in quotes',
    in: USERS,
    replace: ['"suspended": false', '"suspended": "false"'],
    code: 'jumpcloud/wrong-type',
    at: 'false',
    fixed: true,
  },
  {
    what: 'a misspelled member of a user',
    in: USERS,
    replace: ['"department"', '"departmnet"'],
    code: 'jumpcloud/unknown-member',
    at: 'departmnet',
    fixed: true,
  },
  {
    what: 'the placeholder of the guide',
    in: APPLICATION,
    replace: ['https://northwind.ringcentral.com/sp', 'https://<mydomain>.ringcentral.com/sp'],
    code: 'jumpcloud/domain-placeholder',
    at: '<mydomain>',
  },
  {
    what: 'an assertion without number',
    in: APPLICATION,
    replace: ['"name": "number"', '"name": "extension"'],
    code: 'jumpcloud/number-missing',
    at: 'databaseAttributes',
  },
];

it.each(Object.keys(files))('finds nothing in the good %s', (name) => {
  expect(checkFile(name, files[name] ?? '')).toEqual([]);
});

it('has enough defects', () => {
  expect(DEFECTS.length).toBeGreaterThanOrEqual(30);
});

describe.each(DEFECTS)('$what', (defect) => {
  const good = files[defect.in] ?? '';
  const [from, to] = defect.replace;
  const text = good.replace(from, () => to);

  it('is found at its place, and nothing else', () => {
    expect(text).not.toBe(good);
    const found = checkFile(defect.in, text);
    const own = found.filter(({ code }) => code === defect.code);
    expect(own.map(({ underlined }) => underlined)).toEqual([defect.at]);
    const others = new Set(found.flatMap(({ code }) => (code === defect.code ? [] : [code])));
    expect([...others].sort()).toEqual([...(defect.with ?? [])].sort());
  });
});

describe.each(DEFECTS.filter(({ fixed }) => fixed))('$what', (defect) => {
  const [from, to] = defect.replace;
  const text = (files[defect.in] ?? '').replace(from, () => to);

  it('is gone after its first fix', () => {
    const found = checkFile(defect.in, text).find(({ code }) => code === defect.code);
    const mended = applyEdits(text, found?.fixes[0]?.edits ?? []);
    expect(mended).not.toBe(text);
    expect(checkFile(defect.in, mended).map(({ code }) => code)).not.toContain(defect.code);
  });
});
