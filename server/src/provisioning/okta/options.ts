/** Which application of Okta the mapping belongs to. */
export const OKTA_APPS = ['catalogue', 'scim'] as const;
/**
 * `catalogue`: the RingCentral app of Okta's integration network. `scim`: an app made with the App Integration Wizard or
 * from a SCIM template, pointed at RingCentral's SCIM service.
 */
export type OktaApp = (typeof OKTA_APPS)[number];

/** How users are updated over SCIM. */
export const OKTA_UPDATES = ['put', 'patch'] as const;
/**
 * `put`: everything by PUT, as apps of the App Integration Wizard do. `patch`: activating and deactivating by PATCH and the
 * profile by PUT, as integrations of the catalogue do (Okta: SCIM 2.0 protocol reference).
 */
export type OktaUpdate = (typeof OKTA_UPDATES)[number];

export const OKTA_USER_NAMES = ['login', 'email'] as const;
/** The attribute of the Okta user that the application username format names. */
export type OktaUserName = (typeof OKTA_USER_NAMES)[number];

/** Settings that decide what happens and are in no profile mapping. */
export interface OktaOptions {
  /** Default: what the app's schema and name say. */
  readonly app?: OktaApp;
  /** Default: put. */
  readonly update?: OktaUpdate;
  /** Default: login, which is Okta's own. */
  readonly userName?: OktaUserName;
  /** Id or app name of the mapping, where the file has several. */
  readonly mapping?: string;
  /** The SCIM service, without a slash at the end; RingCentral's unless given. */
  readonly baseUrl?: string;
}
