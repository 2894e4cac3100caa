/** How the service writes its PATCH requests. */
export type EntraDialect = 'default' | 'aadOptscim062020';

/** The values the option can have, as users write them. */
export const ENTRA_FLAGS: readonly EntraDialect[] = ['aadOptscim062020'];

/** Settings of a provisioning job that its schema does not hold. */
export interface EntraOptions {
  /**
   * `aadOptscim062020`: the flag of that name stands in the tenant URL. Default: what the service sends without it
   * (Microsoft Learn, Known issues and resolutions with SCIM 2.0 protocol compliance).
   */
  readonly dialect?: EntraDialect;
  /** The secret SkipOutOfScopeDeletions is "True": who leaves the scope is left alone. Default false. */
  readonly skipOutOfScopeDeletions?: boolean;
  /** Name or id of the rule, or name of the object mapping, where several lead from Entra ID to the application. */
  readonly rule?: string;
  /** Where requests go. Default RingCentral's production service. */
  readonly baseUrl?: string;
}

export const DEFAULT_BASE_URL = 'https://platform.ringcentral.com/scim/v2';
