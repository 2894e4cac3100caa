import type { OktaAttribute } from './attribute';

const titles: readonly (readonly [name: string, title: string, required?: true])[] = [
  ['login', 'Username', true],
  ['firstName', 'First name', true],
  ['lastName', 'Last name', true],
  ['middleName', 'Middle name'],
  ['honorificPrefix', 'Honorific prefix'],
  ['honorificSuffix', 'Honorific suffix'],
  ['email', 'Primary email', true],
  ['title', 'Title'],
  ['displayName', 'Display name'],
  ['nickName', 'Nickname'],
  ['profileUrl', 'Profile Url'],
  ['secondEmail', 'Secondary email'],
  ['mobilePhone', 'Mobile phone'],
  ['primaryPhone', 'Primary phone'],
  ['streetAddress', 'Street address'],
  ['city', 'City'],
  ['state', 'State'],
  ['zipCode', 'Zip code'],
  ['countryCode', 'Country code, two letters'],
  ['postalAddress', 'Postal Address'],
  ['preferredLanguage', 'Preferred language'],
  ['locale', 'Locale'],
  ['timezone', 'Time zone'],
  ['userType', 'User type'],
  ['employeeNumber', 'Employee number'],
  ['costCenter', 'Cost center'],
  ['organization', 'Organization'],
  ['division', 'Division'],
  ['department', 'Department'],
  ['managerId', 'ManagerId'],
  ['manager', 'Manager'],
];

/** The 31 attributes that every Okta user has. Source: Okta API, default user schema; all are strings. */
export const baseAttributes: readonly OktaAttribute[] = titles.map(([name, title, required]) => ({
  name,
  type: 'string',
  title,
  required: required === true,
}));
