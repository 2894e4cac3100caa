import { accountFreeText } from './account';
import { entitlementFreeText } from './entitlement-value';
import { userFreeText } from './user';

const freeTextOf = new Map<string, ReadonlySet<string> | 'all'>([
  ['user', userFreeText],
  ['userManager', userFreeText],
  ['account', accountFreeText],
  ['Account', accountFreeText],
  ['userAccount', accountFreeText],
  ['managerAccount', accountFreeText],
  ['entitlementValue', entitlementFreeText],
  ['requestAccessAttributes', 'all'],
  ['reqAttrs', 'all'],
]);

/** Whether `binding.property` is text that people type, so that it may hold a quotation mark or a backslash. */
export function isFreeText(binding: string, property: string | undefined): boolean {
  if (property === undefined) return binding === 'businessJustification';
  const set = freeTextOf.get(binding);
  return set === 'all' || (set?.has(property) ?? false);
}
