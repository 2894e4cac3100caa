/** Whose provisioning is previewed. */
export type ProvisioningProvider = 'saviynt' | 'entra' | 'okta' | 'jumpcloud';
