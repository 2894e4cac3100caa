/** An attribute of a JumpCloud user, as its API names it. */
export interface JumpCloudAttribute {
  /** `firstname`; of lists with the element it means, such as `addresses[].country`. */
  readonly name: string;
  readonly documentation: string;
}

const rows: readonly (readonly [name: string, documentation: string])[] = [
  ['username', 'The user name. For RingCentral it must be the e-mail address.'],
  ['email', 'Company Email.'],
  ['firstname', 'First Name.'],
  ['middlename', 'Middle Name.'],
  ['lastname', 'Last Name.'],
  ['displayname', 'Display Name.'],
  ['alternateEmail', 'Another e-mail address.'],
  ['description', 'Description.'],
  ['company', 'Company.'],
  ['costCenter', 'Cost Center.'],
  ['department', 'Department.'],
  ['employeeIdentifier', 'Employee ID, unique in the organization, at most 256 characters.'],
  ['employeeType', 'Employee Type.'],
  ['jobTitle', 'Job Title.'],
  ['location', 'Location.'],
  ['manager', 'Id of the manager, who is a user of JumpCloud.'],
  ['managedAppleId', 'Managed Apple ID.'],
  ['_id', "JumpCloud's id of the user."],
  ['state', 'STAGED, ACTIVATED or SUSPENDED.'],
  ['suspended', 'Whether the user is suspended.'],
  ['activated', 'Whether the user has been activated.'],
  ['password_expired', 'Whether the password has expired. JumpCloud then deactivates the user in all applications.'],
  ['addresses[].type', 'Kind of address: work, home or other. RingCentral takes work only.'],
  ['addresses[].streetAddress', 'Street and number.'],
  ['addresses[].locality', 'City.'],
  ['addresses[].region', 'State or province.'],
  ['addresses[].postalCode', 'Postal code.'],
  ['addresses[].country', 'Country. RingCentral needs one as soon as there is an address.'],
  ['addresses[].poBox', 'Post-office box.'],
  ['addresses[].extendedAddress', 'Further lines of the address.'],
  ['phoneNumbers[].type', 'Kind of number: home, mobile, work, work_mobile or work_fax.'],
  ['phoneNumbers[].number', 'The number. JumpCloud calls the member number; SCIM calls it value.'],
];

/** Source: JumpCloud API v1, system users; the labels are those of the Admin Portal. */
export const jumpCloudUserAttributes: readonly JumpCloudAttribute[] = rows.map(([name, documentation]) => ({
  name,
  documentation,
}));

/** Whether a JumpCloud user may have an attribute of this name: custom ones are written `attributes[name eq "badge"].value`. */
export function isJumpCloudAttribute(name: string): boolean {
  if (/^attributes\[name eq "[^"]{1,200}"\]\.value$/.test(name)) return true;
  const plain = name.replace(/\[type eq "[^"]{1,40}"\]/, '[]');
  return jumpCloudUserAttributes.some((attribute) => attribute.name === plain);
}
