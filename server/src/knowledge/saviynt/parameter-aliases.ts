import { findParameter, type ParameterInfo, type ParameterName } from './parameters';

/**
 * Other names that people give to files of a parameter: the guides turn the import's name round, and Saviynt's Terraform
 * provider (0.3.7) writes `create_account_json`. Names that any program could give a file (config_json, connection_json,
 * app_type) are left out. EIC itself knows none of them.
 */
const ALIASES: ReadonlyMap<string, ParameterName> = new Map([
  ['accountentimportjson', 'ImportAccountEntJSON'],
  ['import_user_json', 'ImportUserJSON'],
  ['import_account_ent_json', 'ImportAccountEntJSON'],
  ['create_account_json', 'CreateAccountJSON'],
  ['update_account_json', 'UpdateAccountJSON'],
  ['enable_account_json', 'EnableAccountJSON'],
  ['disable_account_json', 'DisableAccountJSON'],
  ['remove_account_json', 'RemoveAccountJSON'],
  ['add_access_json', 'AddAccessJSON'],
  ['remove_access_json', 'RemoveAccessJSON'],
  ['update_user_json', 'UpdateUserJSON'],
  ['change_pass_json', 'ChangePassJSON'],
  ['ticket_status_json', 'TicketStatusJSON'],
  ['create_ticket_json', 'CreateTicketJSON'],
  ['passwd_policy_json', 'PasswdPolicyJSON'],
  ['add_ffid_access_json', 'AddFFIDAccessJSON'],
  ['remove_ffid_access_json', 'RemoveFFIDAccessJSON'],
  ['modify_user_data_json', 'MODIFYUSERDATAJSON'],
  ['send_otp_json', 'SendOtpJSON'],
  ['validate_otp_json', 'ValidateOtpJSON'],
  ['create_entitlement_json', 'CreateEntitlementJSON'],
  ['update_entitlement_json', 'UpdateEntitlementJSON'],
  ['delete_entitlement_json', 'DeleteEntitlementJSON'],
  ['application_discovery_json', 'ApplicationDiscoveryJSON'],
]);

/** The parameter that part of a file name means. A parameter that is plain text has no JSON file. */
export function findFileParameter(name: string): ParameterInfo | undefined {
  const found = findParameter(name) ?? findParameter(ALIASES.get(name.replaceAll(/[\s-]/g, '').toLowerCase()) ?? '');
  return found?.shape === 'text' ? undefined : found;
}
