import { findCountry } from '../../knowledge/ringcentral/countries';
import { type AccountUser, type UserStatus, userStatuses } from '../scim-user';
import { userRow } from './user-row';

/** What a user must be to be shown. What is left out does not matter. */
export interface UserFilter {
  /** Words, each of which stands in some value that is shown of the user; letter case aside. */
  readonly text?: string;
  readonly status?: UserStatus;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
}

/** Reads a filter as people write it, or says in a sentence what is wrong with it. */
export function readFilter(given: {
  readonly text?: string | undefined;
  readonly status?: string | undefined;
  readonly country?: string | undefined;
}): UserFilter | string {
  const status = userStatuses.find((name) => name.toLowerCase() === given.status?.toLowerCase());
  if (given.status !== undefined && status === undefined)
    return `A status is one of ${userStatuses.join(', ')}; not ${given.status}.`;
  const country = given.country === undefined ? undefined : findCountry(given.country)?.code;
  if (given.country !== undefined && country === undefined)
    return `A country is an ISO 3166-1 alpha-2 code or a country's name; not ${given.country}.`;
  return {
    ...(given.text !== undefined && { text: given.text }),
    ...(status !== undefined && { status }),
    ...(country !== undefined && { country }),
  };
}

/** Whether a user passes. */
export function userMatches(user: AccountUser, filter: UserFilter): boolean {
  if (filter.status !== undefined && user.status !== filter.status) return false;
  if (filter.country !== undefined && countryOf(user) !== filter.country) return false;
  const words = wordsOf(filter.text ?? '');
  if (words.length === 0) return true;
  const text = userRow(user).join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The country of the licence, else that of the address; undefined when neither is known. */
function countryOf({ country, scim }: AccountUser): string | undefined {
  if (country !== undefined) return country;
  const written = scim.addresses[0]?.country;
  return written === undefined ? undefined : (findCountry(written)?.code ?? written);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
