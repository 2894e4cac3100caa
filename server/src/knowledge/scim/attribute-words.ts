import { schemaUrns } from './schema-urns';
import { rfc7643, rfc7644, type Source } from './sources';

/** What an attribute of SCIM means, whichever service it is sent to. */
export interface AttributeWords {
  readonly description: string;
  readonly source: Source;
}

function words(section: string, rows: string): (readonly [string, AttributeWords])[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', description = ''] = row.split('|').map((cell) => cell.trim());
      const source = section.startsWith('3.5') ? rfc7644(section) : rfc7643(section);
      return [name.toLowerCase(), { description, source }] as const;
    });
}

const byName: ReadonlyMap<string, AttributeWords> = new Map([
  ...words(
    '2.4',
    `
value | The value; in a PATCH the new one, in a reference the id of what it refers to.
display | A name to show for the value.
type | What the value is for, such as work or home.
primary | Whether it is the preferred value; at most one may be.
$ref | The address of what the value refers to.
`,
  ),
  ...words(
    '3.1',
    `
id | The id that the service gave the resource.
externalId | The id that the client knows the resource by.
meta | Data about the resource, kept by the service.
`,
  ),
  ...words('3', 'schemas | The URNs of the schemas that the body follows.'),
  ...words(
    '3.5.2',
    `
Operations | The changes of a PATCH, carried out in their order.
op | What to do: add, remove or replace.
path | The attribute to change; without a path, "value" holds attributes by name.
`,
  ),
  ...words(
    '4.1',
    `
userName | The name the user signs in with, unique in the service.
name | The parts of the user's name.
formatted | All of it as one text.
familyName | Last name.
givenName | First name.
middleName | Middle name.
honorificPrefix | Title before the name.
honorificSuffix | Suffix behind the name.
displayName | The name to show.
nickName | Casual name.
profileUrl | Address of a page about the user.
title | Job title.
userType | Relation to the organisation, such as Employee.
preferredLanguage | Preferred written or spoken language.
locale | Where the user is, for dates and currency.
timezone | Time zone by its IANA name.
active | Whether the user may use the service.
password | The password; it can be written and never read.
emails | E-mail addresses.
phoneNumbers | Phone numbers.
ims | Addresses of instant messaging.
photos | Addresses of pictures.
addresses | Postal addresses.
streetAddress | Street and number.
locality | City.
region | State or region.
postalCode | Postal code.
country | Country, as an ISO 3166-1 code of two letters.
groups | The groups the user belongs to; written through the groups.
entitlements | What the user may do.
roles | Roles of the user.
x509Certificates | Certificates of the user.
`,
  ),
  ...schemaUrns.map(({ urn, description, source }) => [urn.toLowerCase(), { description, source }] as const),
  ...words('4.2', 'members | The members of a group.'),
  ...words(
    '4.3',
    `
urn:ietf:params:scim:schemas:extension:enterprise:2.0:User | The Enterprise User extension.
employeeNumber | Personnel number.
costCenter | Cost centre.
organization | Organisation.
division | Division.
department | Department.
manager | The user's manager.
`,
  ),
]);

/** What SCIM says about the attribute or sub-attribute `name`, letter case aside; undefined when it has none of the kind. */
export function describeScimAttribute(name: string): AttributeWords | undefined {
  return byName.get(name.toLowerCase());
}
