import { APP_USERS, type Defect, USERS } from './defect';

/** Defects of users and app users. */
export const usersDefects: readonly Defect[] = [
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
