import type { Shape } from '../../expressions/kit/shape';
import { propertyTable } from './properties';

/*
 * Sources: Saviynt API reference 5.0 (getUser, createUser, updateUser) for the names, and the expressions of the
 * published REST packages. The reference documents customproperty1 to 50; EIC has 65.
 */
const table = propertyTable(
  `
username | text! | The login name in EIC, unique and always set.
firstname | free | First name.
preferedFirstName | free | Preferred first name; EIC spells it with one r.
middlename | free | Middle name.
lastname | free | Last name.
displayname | free | The name shown in EIC.
systemUserName | text | A user name that EIC's rule for system user names made.
email | text | The e-mail address.
secondaryEmail | text | A second e-mail address.
phonenumber | text | The phone number, as the source sent it.
secondaryPhone | text | A second phone number.
street | free | Street and number.
city | free | City.
state | free | State, province or county.
country | free | Country, as the source sent it: a code or a name.
region | free | Region.
regioncode | text | Code of the region.
location | free | Place of work.
locationdesc | free | Description of the place of work.
locationnumber | text | Number of the place of work.
siteid | text | Id of the site.
orgunitid | text | Id of the organisational unit.
employeeid | text | Personnel number.
employeeType | free | Employee, contractor and so on.
employeeclass | free | Class of employment.
title | free | Job title.
jobCode | text | Code of the job.
jobDescription | free | Description of the job.
jobcodedesc | free | Description of the job code.
job_function | free | Function of the job.
departmentNumber | text | Number of the department.
departmentname | free | Name of the department.
companyname | free | Name of the company.
costcenter | text | Cost centre.
entity | free | Legal entity.
manager | text | User name of the manager. The manager's own properties are in userManager.
secondaryManager | text | User name of the second manager.
owner | text | User name of the owner of this identity.
statuskey | any | 1 for an active identity, 0 for an inactive one.
startdate | any | First day of work.
enddate | any | Last day of work.
termDate | any | Day of termination.
lastsyncdate | any | When the source last sent this identity.
createdate | any | When EIC created this identity.
updatedate | any | When EIC last changed this identity.
createdBy | text | Who created this identity.
comments | free | Comments.
enabled | any | Whether the identity may sign in to EIC.
accountExpired | any | Whether its EIC login has expired.
accountLocked | any | Whether its EIC login is locked.
passwordExpired | any | Whether its EIC password has expired.
vendorManager | text | User name of the vendor manager.
customer | any | The organisation the identity belongs to.
userKey | any | The key of the identity in EIC's database.
id | any | The id of the identity in EIC's database.
`,
  [
    {
      stem: 'customproperty',
      count: 65,
      documentation: 'Custom property # of the identity; your tenant decides what it holds.',
    },
    { stem: 'hcp', count: 5, documentation: 'Hidden custom property # of the identity.' },
    { stem: 'ecp', count: 5, documentation: 'Encrypted custom property # of the identity.' },
  ],
);

export const userFreeText = table.freeText;

/** An identity of EIC: the binding `user`. */
export const userShape: Shape = {
  type: 'object',
  name: 'Saviynt user',
  documentation: 'The identity that the task is for.',
  nullable: false,
  properties: table.properties,
};

/** The manager's identity. A person at the top, or an import without managers, has none. */
export const userManagerShape: Shape = {
  ...userShape,
  name: 'Saviynt user (manager)',
  documentation: 'The identity of the manager; null when the user has none.',
  nullable: true,
};
