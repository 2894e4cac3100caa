/** An attribute of the users of Okta's RingCentral app. */
export interface RingCentralAppAttribute {
  readonly name: string;
  readonly title: string;
  /** The expression that usually fills it from Okta; undefined for what comes from RingCentral. */
  readonly fromOkta?: string;
  /** Whether it belongs to the least set that RingCentral needs. */
  readonly isMinimum: boolean;
  readonly documentation: string;
}

// Source: Okta's provisioning guide for RingCentral; the other attributes of the app are not published.
const rows: readonly (readonly [
  name: string,
  title: string,
  fromOkta: string | undefined,
  minimum: boolean,
  words: string,
])[] = [
  [
    'userName',
    'Username',
    undefined,
    false,
    'The user name, which is the e-mail address. Usually the user name template of the app gives it.',
  ],
  ['firstName', 'First name', 'user.firstName', true, 'The first name of the extension.'],
  ['lastName', 'Last name', 'user.lastName', true, 'The last name of the extension.'],
  [
    'email',
    'Email',
    'user.email',
    true,
    'The contact address. Okta finds users by it, so no two users of the account may share one.',
  ],
  [
    'mobilePhone',
    'Mobile phone',
    'user.mobilePhone',
    true,
    'The mobile number of the contact, in E.164 with a plus: +14155550123.',
  ],
  ['street', 'Street', 'user.streetAddress', true, 'The street of the business address.'],
  ['city', 'City', 'user.city', true, 'The city of the business address.'],
  [
    'state',
    'State',
    'user.state',
    true,
    'The state of the business address: a standard name such as California, or its code such as CA.',
  ],
  ['zip', 'Zip', 'user.zipCode', true, 'The postal code of the business address.'],
  [
    'country',
    'Country',
    'user.countryCode',
    true,
    'The country of the business address: a two-letter code or an English name.',
  ],
  ['department', 'Department', 'user.department', true, 'The department of the contact.'],
  [
    'directNumber',
    'Direct number',
    undefined,
    false,
    'The direct number, assigned in RingCentral. Of several, Okta imports the first one only. Schema discovery adds the attribute to the app.',
  ],
  [
    'extensionNumber',
    'Extension number',
    undefined,
    false,
    'The extension number, unique in the account. Schema discovery adds the attribute to the app.',
  ],
];

export const ringCentralAppAttributes: readonly RingCentralAppAttribute[] = rows.map(
  ([name, title, fromOkta, isMinimum, documentation]) => ({
    name,
    title,
    ...(fromOkta !== undefined && { fromOkta }),
    isMinimum,
    documentation,
  }),
);

export function findRingCentralAppAttribute(name: string): RingCentralAppAttribute | undefined {
  return ringCentralAppAttributes.find((attribute) => attribute.name === name);
}

/** What the guide maps from RingCentral to Okta, by the attribute of the Okta user. */
export const ringCentralImports: ReadonlyMap<string, string> = new Map([
  ['login', 'appuser.userName'],
  ['email', 'appuser.userName'],
  ['firstName', 'appuser.firstName'],
  ['lastName', 'appuser.lastName'],
]);

/** Direct number and extension number in one attribute, where either may be missing. */
export const NUMBERS_EXPRESSION = '(appuser.directNumber ?: "") + "#" + (appuser.extensionNumber ?: "")';

/** What people write for attributes of the app whose names in Okta differ. */
export const OKTA_NAMES: ReadonlyMap<string, string> = new Map([
  ['streetAddress', 'street'],
  ['zipCode', 'zip'],
  ['postalCode', 'zip'],
  ['countryCode', 'country'],
  ['region', 'state'],
  ['locality', 'city'],
]);

/** Whether an app is RingCentral's by the variable name of its instance: ringcentral, ringcentraluat_1. */
export function isRingCentralName(name: string): boolean {
  return /ring[\s_-]?central/i.test(name);
}
