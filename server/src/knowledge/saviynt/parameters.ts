/**
 * The parameters of a Saviynt REST connection, by the exact name they have in a transport package and on the
 * connection page. Source: Saviynt REST connector guides (EIC 23 and later); the 49 public transport packages, all of
 * which carry the same 24 attributes, empty where unused; for the newer six Saviynt's Terraform provider (0.3.7) and a
 * package of 2025.
 */
export type ParameterName =
  | 'AOB_CONNECTION_TEMPLATE_VARIABLES'
  | 'AddAccessJSON'
  | 'AddFFIDAccessJSON'
  | 'AppType'
  | 'ApplicationDiscoveryJSON'
  | 'ChangePassJSON'
  | 'ConfigJSON'
  | 'ConnectionJSON'
  | 'CreateAccountJSON'
  | 'CreateEntitlementJSON'
  | 'CreateTicketJSON'
  | 'DeleteEntitlementJSON'
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
  | 'UpdateEntitlementJSON'
  | 'UpdateUserJSON'
  | 'ValidateOtpJSON';

/**
 * What a parameter's value looks like: a list of calls, the import configuration, the authentications, or something else
 * that is documented; `unknown` where no public source shows it, `text` where it is no JSON.
 */
export type ParameterShape = 'authentications' | 'calls' | 'import' | 'other' | 'text' | 'unknown';

export interface ParameterInfo {
  readonly name: ParameterName;
  readonly shape: ParameterShape;
  /** What makes EIC use it and to what end, in one sentence for hovers. */
  readonly purpose: string;
  /** Where that is known from, and how common the parameter is. */
  readonly source: string;
}

const PACKAGES = 49;
const TERRAFORM = 'Saviynt Terraform provider, REST connection';
const GUIDES = 'Saviynt REST connector guides';

/** A parameter of the guides; `filled` is the number of the 49 public packages in which it is not empty. */
function info(name: ParameterName, shape: ParameterShape, filled: number, purpose: string): ParameterInfo {
  const seen = filled === 0 ? `empty in all ${PACKAGES}` : `filled in ${filled} of ${PACKAGES}`;
  return { name, shape, purpose, source: `${filled === 0 ? TERRAFORM : GUIDES}; ${seen} published packages` };
}

export const PARAMETERS: readonly ParameterInfo[] = [
  info(
    'ConnectionJSON',
    'authentications',
    48,
    'How the connector signs in: one authentication or several, each under a name that calls refer to.',
  ),
  info('ImportUserJSON', 'other', 4, 'Imports identities from the target into EIC.'),
  info(
    'ImportAccountEntJSON',
    'import',
    37,
    'Imports accounts, entitlements and who has which from the target into EIC.',
  ),
  info(
    'STATUS_THRESHOLD_CONFIG',
    'other',
    1,
    'Which status means active, and how many accounts one import may suspend.',
  ),
  info('CreateAccountJSON', 'calls', 35, 'Creates the account in the target when a New Account task is provisioned.'),
  info(
    'UpdateAccountJSON',
    'calls',
    31,
    'Changes the account in the target when an Update Account task is provisioned.',
  ),
  info(
    'EnableAccountJSON',
    'calls',
    23,
    'Enables the account in the target when an Enable Account task is provisioned.',
  ),
  info(
    'DisableAccountJSON',
    'calls',
    22,
    'Disables the account in the target when a Disable Account task is provisioned.',
  ),
  info('AddAccessJSON', 'calls', 22, 'Grants an entitlement; each call is named after an entitlement type.'),
  info('RemoveAccessJSON', 'calls', 20, 'Takes an entitlement away; each call is named after an entitlement type.'),
  info('UpdateUserJSON', 'other', 4, 'Writes identity attributes to the target, by actions such as "Update Login".'),
  info('ChangePassJSON', 'calls', 0, 'Changes the password in the target.'),
  info(
    'RemoveAccountJSON',
    'calls',
    29,
    'Deletes the account in the target when a Remove Account task is provisioned.',
  ),
  info('TicketStatusJSON', 'other', 6, 'Reads the state of a ticket in a ticketing system.'),
  info('CreateTicketJSON', 'other', 7, 'Opens a ticket in a ticketing system.'),
  info('ENDPOINTS_FILTER', 'other', 0, 'Splits the accounts of one connection over several endpoints.'),
  info('PasswdPolicyJSON', 'other', 0, 'How passwords for new accounts are made.'),
  info('ConfigJSON', 'other', 3, 'Timeouts, retries and limits of the connector.'),
  info('AddFFIDAccessJSON', 'calls', 0, 'Grants access to a firefighter ID.'),
  info('RemoveFFIDAccessJSON', 'calls', 0, 'Takes access to a firefighter ID away.'),
  info('MODIFYUSERDATAJSON', 'other', 0, 'SQL that changes imported users before they are stored.'),
  info('SendOtpJSON', 'calls', 0, 'Sends a one-time password.'),
  info('ValidateOtpJSON', 'calls', 0, 'Checks a one-time password.'),
  info('PAM_CONFIG', 'unknown', 0, 'Settings for privileged access management.'),
  newer('CreateEntitlementJSON', 'unknown', 'Creates an entitlement in the target.', TERRAFORM),
  newer('UpdateEntitlementJSON', 'unknown', 'Changes an entitlement in the target.', TERRAFORM),
  newer('DeleteEntitlementJSON', 'unknown', 'Deletes an entitlement in the target.', TERRAFORM),
  newer('ApplicationDiscoveryJSON', 'unknown', 'Discovers applications in ServiceNow (EIC 25.B and later).', TERRAFORM),
  newer('AppType', 'text', 'The type of the application, as plain text such as CUA (EIC 25.C).', TERRAFORM),
  newer(
    'AOB_CONNECTION_TEMPLATE_VARIABLES',
    'other',
    'What application onboarding puts in the place of @PLACEHOLDERS@ in the other parameters.',
    'a published transport package of 2025',
  ),
];

function newer(name: ParameterName, shape: ParameterShape, purpose: string, source: string): ParameterInfo {
  return { name, shape, purpose, source };
}

const byLowerName = new Map(PARAMETERS.map((parameter) => [parameter.name.toLowerCase(), parameter]));

/** The parameter that `name` means, in any case and with or without blanks, as the guides write some; undefined when there is none. */
export function findParameter(name: string): ParameterInfo | undefined {
  return byLowerName.get(name.replaceAll(/[\s-]/g, '').toLowerCase());
}
