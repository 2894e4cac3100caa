/** Types of an `attributeDefinition` in Microsoft Graph's synchronization schema. */
export type EntraAttributeType = 'String' | 'Boolean' | 'Integer' | 'DateTime' | 'Reference' | 'Binary';

/** An attribute of the source object. */
export interface EntraAttribute {
  readonly name: string;
  readonly type: EntraAttributeType;
  readonly multivalued?: boolean;
  readonly documentation?: string;
}

function text(name: string, documentation: string): EntraAttribute {
  return { name, type: 'String', documentation };
}

const extensionAttributes = Array.from({ length: 15 }, (_, i) =>
  text(
    `extensionAttribute${i + 1}`,
    'Exchange custom attribute, synchronized from Active Directory or set in Entra ID.',
  ),
);

/**
 * The user attributes Microsoft Entra ID offers as the source of a mapping: those of the published synchronization
 * schemas of gallery applications and of Microsoft Learn's provisioning articles. Directory extensions and custom
 * security attributes come on top.
 */
export const userAttributes: readonly EntraAttribute[] = [
  text('objectId', 'The unique identifier of the user in Entra ID. It never changes.'),
  text('userPrincipalName', 'The sign-in name. Of guests "#EXT#" is stripped; originalUserPrincipalName keeps it.'),
  text('originalUserPrincipalName', 'The sign-in name as stored; of guests it contains "#EXT#".'),
  text('mail', 'The primary e-mail address. Users without a mailbox may have none.'),
  text('mailNickname', 'The mail alias: the part of the address before the "@".'),
  text('displayName', 'The name as shown in the address book.'),
  text('givenName', 'First name.'),
  text('surname', 'Last name.'),
  text('jobTitle', 'Job title.'),
  text('department', 'Department.'),
  text('companyName', 'Company.'),
  text('employeeId', 'The employee identifier the organization assigned.'),
  { name: 'employeeHireDate', type: 'DateTime', documentation: 'The day the user starts, with a time part, in UTC.' },
  text('streetAddress', 'Street and number.'),
  text('city', 'City.'),
  text('state', 'State or province.'),
  text('postalCode', 'Postal code.'),
  text('country', 'Country or region, as it was typed in: a name or a code.'),
  text('physicalDeliveryOfficeName', 'Office location.'),
  text('telephoneNumber', 'Business telephone number.'),
  text('mobile', 'Mobile telephone number.'),
  text('facsimileTelephoneNumber', 'Fax number.'),
  text('preferredLanguage', 'Language, as an ISO 639-1 code: "en-US".'),
  text('onPremisesSecurityIdentifier', 'The security identifier (SID) of a user synchronized from Active Directory.'),
  ...extensionAttributes,
  text('passwordProfile.password', 'The initial password. Only set when a user is created.'),
  {
    name: 'IsSoftDeleted',
    type: 'Boolean',
    documentation:
      '"True" when the user is unassigned, out of scope, soft-deleted or disabled, else "False". Computed by the provisioning service; it is the usual source of active.',
  },
  { name: 'accountEnabled', type: 'Boolean', documentation: 'Whether the user may sign in.' },
  { name: 'dirSyncEnabled', type: 'Boolean', documentation: 'Whether the user is synchronized from Active Directory.' },
  {
    name: 'proxyAddresses',
    type: 'String',
    multivalued: true,
    documentation: 'All mail addresses with their kind: "SMTP:" is the primary one, "smtp:" the others.',
  },
  { name: 'otherMails', type: 'String', multivalued: true, documentation: 'Further e-mail addresses.' },
  {
    name: 'manager',
    type: 'Reference',
    documentation: 'The user this one reports to. A reference: functions cannot read it.',
  },
  {
    name: 'appRoleAssignments',
    type: 'Reference',
    multivalued: true,
    documentation: 'The roles in the application. Use it inside SingleAppRoleAssignment or AppRoleAssignmentsComplex.',
  },
];
