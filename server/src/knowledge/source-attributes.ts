import { userAttributes as entraAttributes } from '../expressions/entra';
import { baseAttributes } from '../expressions/okta/base-attributes';
import { isJumpCloudAttribute, jumpCloudUserAttributes } from './jumpcloud/user-attributes';
import { userShape } from './saviynt/user';

/** An attribute of a provider's user, as a mapping of that provider writes it. */
export interface SourceAttribute {
  readonly name: string;
  readonly documentation: string;
}

type Provider = 'saviynt' | 'okta' | 'entra' | 'jumpcloud';

const LISTS: Readonly<Record<Provider, readonly SourceAttribute[]>> = {
  saviynt: [...(userShape.properties ?? [])].map(([name, { documentation }]) => ({
    name: `user.${name}`,
    documentation,
  })),
  okta: baseAttributes.map(({ name, title = '' }) => ({ name: `user.${name}`, documentation: title })),
  entra: entraAttributes.map(({ name, documentation = '' }) => ({ name, documentation })),
  jumpcloud: jumpCloudUserAttributes,
};

/** What the users of a provider have without anybody's doing. */
export function sourceAttributesOf(provider: Provider): readonly SourceAttribute[] {
  return LISTS[provider];
}

/** `known`: documented; `unknown`: a customer may have added it; `none`: the provider has no attributes of this form. */
export function sourceAttributeVerdict(provider: Provider, name: string): 'known' | 'unknown' | 'none' {
  if (LISTS[provider].some((attribute) => attribute.name === name)) return 'known';
  switch (provider) {
    case 'jumpcloud':
      return isJumpCloudAttribute(name) ? 'known' : 'none';
    case 'okta':
      return /^source\.\w+$/.test(name) && LISTS.okta.some((each) => each.name === `user.${name.slice(7)}`)
        ? 'known'
        : /^\w+\.\w+$/.test(name)
          ? 'unknown'
          : 'none';
    case 'saviynt':
      return /^[A-Za-z_]\w*(?:\.\w+)*$/.test(name) && name.includes('.') ? 'unknown' : 'none';
    case 'entra':
      return /^[\w.:-]+$/.test(name) ? 'unknown' : 'none';
  }
}
