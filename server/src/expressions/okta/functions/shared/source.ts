const reference = 'https://developer.okta.com/docs/reference/okta-expression-language/';
const identityEngine = 'https://developer.okta.com/docs/reference/okta-expression-language-in-identity-engine/';

/** Names a section of Okta's Expression Language reference. */
export function classicSource(section: string, anchor: string): string {
  return `Okta: Expression Language reference, ${section} (${reference}#${anchor})`;
}

/** Names a section of Okta's page on the language in Identity Engine. */
export function identityEngineSource(section: string, anchor: string): string {
  return `Okta: Expression Language in Identity Engine, ${section} (${identityEngine}#${anchor})`;
}

/** Where the methods of Identity Engine run. */
export const identityEngineOnly =
  'Okta Identity Engine only: app sign-in policies, access certifications, entitlement policies and federated claims, not profile mappings';
