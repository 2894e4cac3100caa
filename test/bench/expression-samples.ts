/** A RingCentral mapping of fifteen attributes in each language. */
export const GROOVY_MAPPING: readonly string[] = [
  '${user.email}',
  '${user.firstName}',
  '${user.lastName}',
  "${user.firstName + ' ' + user.lastName}",
  "${user.title == null ? '' : user.title}",
  "${user.department ?: 'None'}",
  "${user.department == 'Sales' ? 'S' : 'R'}",
  '${user.email.toLowerCase()}',
  "${user.email.split('@')[0]}",
  '${user.countryCode}',
  '${user.state?.toUpperCase()}',
  "${user.mobilePhone.replace('(', '').replace(')', '')}",
  "${user.streetAddress != null && user.city != null ? user.streetAddress + ', ' + user.city : ''}",
  "${user.userType == 'Employee' ? true : false}",
  '${user.employeeNumber.take(4)}',
];

export const OKTA_MAPPING: readonly string[] = [
  'user.email',
  'user.firstName',
  'user.lastName',
  "user.firstName + ' ' + user.lastName",
  'user.title == null ? "" : user.title',
  "user.department ?: 'None'",
  "user.department == 'Sales' ? 'S' : 'R'",
  'String.toLowerCase(user.email)',
  'String.substringBefore(user.email, "@")',
  'user.countryCode',
  'String.toUpperCase(user.state)',
  'String.replace(String.replace(user.mobilePhone, "(", ""), ")", "")',
  "user.streetAddress != null && user.city != null ? user.streetAddress + ', ' + user.city : ''",
  "user.userType == 'Employee'",
  'String.substring(user.employeeNumber, 0, 4)',
];

export const ENTRA_MAPPING: readonly string[] = [
  '[mail]',
  '[givenName]',
  '[surname]',
  'Join(" ", [givenName], [surname])',
  'IIF(IsNullOrEmpty([title]), "", [title])',
  'Coalesce([department], "None")',
  'IIF([department] = "Sales", "S", "R")',
  'ToLower([mail], )',
  'Mid([mail], 1, 10)',
  '[countryCode]',
  'ToUpper([state], )',
  'Replace([mobilePhone], "(", , , "", , )',
  'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
  'Not([IsSoftDeleted])',
  'Left([employeeNumber], 4)',
];

/** What Spring's language, ours and CEL can all say. */
export const SHARED: readonly { readonly okta: string; readonly cel: string }[] = [
  { okta: 'user.email', cel: 'user.email' },
  { okta: "user.firstName + ' ' + user.lastName", cel: "user.firstName + ' ' + user.lastName" },
  { okta: "user.department == 'Sales' ? 'S' : 'R'", cel: "user.department == 'Sales' ? 'S' : 'R'" },
  { okta: "user.title != '' && user.city != ''", cel: "user.title != '' && user.city != ''" },
  {
    okta: "user.userType == 'Employee' || user.userType == 'Contractor'",
    cel: "user.userType == 'Employee' || user.userType == 'Contractor'",
  },
];

/** Usual expressions of 30 to 70 characters. */
export const TYPICAL = {
  groovy: "${user.department == null ? 'None' : user.department.trim()}",
  okta: "user.department == null ? 'None' : user.department + ' team'",
  entra: 'IIF(IsNullOrEmpty([department]), "None", Trim([department]))',
  cel: "user.department == null ? 'None' : user.department + ' team'",
};
