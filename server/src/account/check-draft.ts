import { findCountry } from '../knowledge/ringcentral/countries';
import { checkRegion, stateTable } from '../knowledge/ringcentral/states';
import type { AccountBehaviour } from './behaviour';
import { invalidValue, type Refusal } from './message';
import type { UserDraft } from './read-user';
import { type Address, type ScimUser, workEmail } from './scim-user';
import type { StatementId } from './statements';

export const countryRefusal = 'Parameter [extension.contact.businessAddress.country] value is invalid.';
const stateRefusal = 'Parameter [extension.contact.businessAddress.state] value is invalid.';

/** Whether an address is one RingCentral's syntax check surely refuses; it also knows top-level domains, we do not. */
function malformedEmail(email: string): boolean {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (at < 1 || email.includes(' ') || email.includes(',') || email.indexOf('@') !== at) return true;
  return !domain.includes('.') || domain.startsWith('.') || domain.endsWith('.') || domain.includes('..');
}

const contactLimit = 64;

function tooLong(draft: UserDraft, previous: ScimUser | undefined): Refusal | undefined {
  const { name, email } = draft;
  return (
    lengthRefusal('firstName', name.givenName, previous?.name.givenName) ??
    lengthRefusal('lastName', name.familyName, previous?.name.familyName) ??
    lengthRefusal('email', email, previous && workEmail(previous))
  );
}

function lengthRefusal(field: string, value: string, before: string | undefined): Refusal | undefined {
  if (value.length <= contactLimit || value === before) return undefined;
  return invalidValue(`Parameter [extension.contact.${field}] value is invalid.`, 'W26');
}

/** Checks who the user is: userName and e-mail (W10, W25) and lengths (W26). */
export function checkIdentity(
  draft: UserDraft,
  previous: ScimUser | undefined,
  behaviour: AccountBehaviour,
): Refusal | undefined {
  const { userName, email } = draft;
  const kept = previous !== undefined && previous.userName === userName && workEmail(previous) === email;
  const mismatch = userName !== email && userName.toLowerCase() !== email.toLowerCase();
  if (!kept && mismatch && behaviour.userNameMismatch === 'refuse') {
    return invalidValue('userName must be the same as the work e-mail address.', 'W10');
  }
  if (!kept && behaviour.malformedEmail === 'refuse' && malformedEmail(email))
    return invalidValue('Parameter [contact.email] value is invalid.', 'W25');
  return behaviour.lengthLimits === 'refuse' ? tooLong(draft, previous) : undefined;
}

/** Addresses as RingCentral gives them back, the country they ask for, and what that rests on. */
export interface CheckedAddresses {
  readonly addresses: readonly Address[];
  /** ISO 3166-1 alpha-2 code; undefined without an address or for a country we do not know. */
  readonly country?: string;
  readonly predictions: readonly StatementId[];
}

const nothing: readonly StatementId[] = [];
const noAddresses: CheckedAddresses = { addresses: [], predictions: nothing };

/**
 * Checks the work address (W6, W7, W27) and puts the country's name for its code (W8). A region that was there before
 * is not looked at again: RingCentral already took it.
 */
export function checkAddresses(
  addresses: readonly Address[],
  previous: ScimUser | undefined,
  behaviour: AccountBehaviour,
): CheckedAddresses | Refusal {
  const first = addresses[0];
  if (first === undefined) return noAddresses;
  if (first.country === undefined) {
    if (behaviour.missingCountry === 'refuse') return invalidValue('addresses.country is required.', 'W6');
    return { addresses, predictions: ['W6'] };
  }
  const country = findCountry(first.country);
  if (country === undefined) {
    const kept = previous?.addresses[0]?.country === first.country;
    return behaviour.unknownCountry === 'refuse' && !kept
      ? invalidValue(countryRefusal, 'W28')
      : { addresses, predictions: ['W28'] };
  }
  const before = previous?.addresses[0];
  const kept = before !== undefined && before.region === first.region && before.country === country.name;
  if (!kept) {
    const region = checkState(country.code, first.region, behaviour);
    if (region !== undefined) return region;
  }
  if (first.country === country.name) return { addresses, country: country.code, predictions: nothing };
  const named = addresses.map((address, index) => (index === 0 ? { ...address, country: country.name } : address));
  return { addresses: named, country: country.code, predictions: ['W8'] };
}

function checkState(country: string, region: string | undefined, behaviour: AccountBehaviour): Refusal | undefined {
  if (region === undefined) {
    const needed = stateTable(country) !== undefined && behaviour.missingRegion === 'refuse';
    return needed ? invalidValue(stateRefusal, 'W27') : undefined;
  }
  return checkRegion(country, region) === 'wrong' ? invalidValue(stateRefusal, 'W7') : undefined;
}
