/**
 * The parameters of a Saviynt REST connection, by the exact name they have in a transport package and on the
 * connection page. Source: Saviynt REST connector guides (EIC 23 and later) and the public transport packages, all of
 * which carry these 24 attributes, empty where unused.
 */
export type ParameterName =
  | 'AddAccessJSON'
  | 'AddFFIDAccessJSON'
  | 'ChangePassJSON'
  | 'ConfigJSON'
  | 'ConnectionJSON'
  | 'CreateAccountJSON'
  | 'CreateTicketJSON'
  | 'DisableAccountJSON'
  | 'ENDPOINTS_FILTER'
  | 'EnableAccountJSON'
  | 'ImportAccountEntJSON'
  | 'ImportUserJSON'
  | 'MODIFYUSERDATAJSON'
  | 'PAM_CONFIG'
  | 'PasswdPolicyJSON'
  | 'RemoveAccessJSON'
  | 'RemoveAccountJSON'
  | 'RemoveFFIDAccessJSON'
  | 'STATUS_THRESHOLD_CONFIG'
  | 'SendOtpJSON'
  | 'TicketStatusJSON'
  | 'UpdateAccountJSON'
  | 'UpdateUserJSON'
  | 'ValidateOtpJSON';

/** What a parameter's JSON looks like: a list of calls, the import configuration, the authentications, or something else. */
export type ParameterShape = 'authentications' | 'calls' | 'import' | 'other';

export interface ParameterInfo {
  readonly name: ParameterName;
  readonly shape: ParameterShape;
  /** The task that makes EIC run it, in one sentence for hovers. */
  readonly purpose: string;
}

const info = (name: ParameterName, shape: ParameterShape, purpose: string): ParameterInfo => ({ name, shape, purpose });

export const PARAMETERS: readonly ParameterInfo[] = [
  info(
    'ConnectionJSON',
    'authentications',
    'How the connector signs in: one authentication or several, each under a name that calls refer to.',
  ),
  info('ImportUserJSON', 'other', 'Imports identities from the target into EIC.'),
  info('ImportAccountEntJSON', 'import', 'Imports accounts, entitlements and who has which from the target into EIC.'),
  info('STATUS_THRESHOLD_CONFIG', 'other', 'Which status means active, and how many accounts one import may suspend.'),
  info('CreateAccountJSON', 'calls', 'Creates the account in the target when a New Account task is provisioned.'),
  info('UpdateAccountJSON', 'calls', 'Changes the account in the target when an Update Account task is provisioned.'),
  info('EnableAccountJSON', 'calls', 'Enables the account in the target when an Enable Account task is provisioned.'),
  info('DisableAccountJSON', 'calls', 'Disables the account in the target when a Disable Account task is provisioned.'),
  info('AddAccessJSON', 'calls', 'Grants an entitlement; each call is named after an entitlement type.'),
  info('RemoveAccessJSON', 'calls', 'Takes an entitlement away; each call is named after an entitlement type.'),
  info('UpdateUserJSON', 'other', 'Writes identity attributes to the target, by actions such as "Update Login".'),
  info('ChangePassJSON', 'calls', 'Changes the password in the target.'),
  info('RemoveAccountJSON', 'calls', 'Deletes the account in the target when a Remove Account task is provisioned.'),
  info('TicketStatusJSON', 'other', 'Reads the state of a ticket in a ticketing system.'),
  info('CreateTicketJSON', 'other', 'Opens a ticket in a ticketing system.'),
  info('ENDPOINTS_FILTER', 'other', 'Splits the accounts of one connection over several endpoints.'),
  info('PasswdPolicyJSON', 'other', 'How passwords for new accounts are made.'),
  info('ConfigJSON', 'other', 'Timeouts, retries and limits of the connector.'),
  info('AddFFIDAccessJSON', 'calls', 'Grants access to a firefighter ID.'),
  info('RemoveFFIDAccessJSON', 'calls', 'Takes access to a firefighter ID away.'),
  info('MODIFYUSERDATAJSON', 'other', 'SQL that changes imported users before they are stored.'),
  info('SendOtpJSON', 'calls', 'Sends a one-time password.'),
  info('ValidateOtpJSON', 'calls', 'Checks a one-time password.'),
  info('PAM_CONFIG', 'other', 'Settings for privileged access management.'),
];

const byLowerName = new Map(PARAMETERS.map((parameter) => [parameter.name.toLowerCase(), parameter]));
// The guides write some names with blanks, and the import parameter the other way round.
byLowerName.set('accountentimportjson', byLowerName.get('importaccountentjson') as ParameterInfo);

/** The parameter that `name` means, in any case and with or without blanks; undefined when there is none. */
export function findParameter(name: string): ParameterInfo | undefined {
  return byLowerName.get(name.replaceAll(/[\s-]/g, '').toLowerCase());
}
