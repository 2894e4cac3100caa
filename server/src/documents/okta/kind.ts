import type { JsonObject } from '../../json/node';

/**
 * What a file of Okta's provisioning is: profile mappings and schemas as Okta's API gives and takes them, mappings as
 * Terraform keeps them, users and app users as the API lists them, events of the System Log.
 */
export type OktaKind =
  | 'okta/profileMapping'
  | 'okta/terraformMapping'
  | 'okta/userSchema'
  | 'okta/appUserSchema'
  | 'okta/users'
  | 'okta/appUsers'
  | 'okta/systemLog';

/** What a file was recognised as, and the objects of that kind in it. */
export interface Recognised {
  readonly kind: OktaKind;
  readonly nodes: readonly JsonObject[];
}
