/** A mapping of any provider in the one format that all of them can be read into (docs/mapping-format.md). */
export type NeutralKind = 'neutral/mapping';

/** The version of the format that is read and written. */
export const NEUTRAL_VERSION = 1;

/** The identity providers of this product. */
export type NeutralProvider = 'saviynt' | 'okta' | 'entra' | 'jumpcloud';

export const neutralProviders: readonly NeutralProvider[] = ['saviynt', 'okta', 'entra', 'jumpcloud'];

/** The languages of expressions, by provider; JumpCloud has none. */
export const languageOfProvider: Readonly<Record<NeutralProvider, 'groovy' | 'okta' | 'entra' | undefined>> = {
  saviynt: 'groovy',
  okta: 'okta',
  entra: 'entra',
  jumpcloud: undefined,
};

/** As the vendors write their names. */
export const providerNames: Readonly<Record<NeutralProvider, string>> = {
  saviynt: 'Saviynt',
  okta: 'Okta',
  entra: 'Microsoft Entra ID',
  jumpcloud: 'JumpCloud',
};
