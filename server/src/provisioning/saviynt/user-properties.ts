/** Names of EIC's user properties, exactly as expressions must write them. Source: Saviynt EIC REST API 5.0, user APIs. */
export const USER_PROPERTIES: readonly string[] = [
  ...'username firstname preferedFirstName middlename lastname displayname systemUserName email secondaryEmail'.split(
    ' ',
  ),
  ...'phonenumber secondaryPhone street city state country region regioncode location locationdesc locationnumber'.split(
    ' ',
  ),
  ...'siteid orgunitid employeeid employeeType employeeclass title jobCode jobDescription jobcodedesc job_function'.split(
    ' ',
  ),
  ...'departmentNumber departmentname companyname costcenter entity manager secondaryManager owner statuskey'.split(
    ' ',
  ),
  ...'startdate enddate termDate lastsyncdate createdate updatedate createdBy comments enabled accountExpired'.split(
    ' ',
  ),
  ...'accountLocked passwordExpired vendorManager customer userKey id'.split(' '),
  ...Array.from({ length: 65 }, (_, i) => `customproperty${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `hcp${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `ecp${i + 1}`),
];
