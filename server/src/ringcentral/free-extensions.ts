import type { AccountClient } from './account-client';
import { type Extension, readExtensions } from './extensions';

/** Unassigned User extensions: what SCIM creates are made of. */
export interface FreeExtensions {
  readonly extensions: readonly Extension[];
  /** False: another number came than was announced, or others than were asked for; how many are free is not known. */
  readonly isComplete: boolean;
  /** Sorted by country name; `country` undefined: RingCentral did not say. */
  readonly byCountry: readonly { readonly country: string | undefined; readonly count: number }[];
}

/**
 * Reads the unassigned extensions of an account and counts them by country.
 * @throws AccountError
 */
export async function readFreeExtensions(client: AccountClient, signal?: AbortSignal): Promise<FreeExtensions> {
  const { extensions, isComplete } = await readExtensions(client, 'unassigned', signal);
  const counts = new Map<string | undefined, number>();
  for (const { country, countryName = country } of extensions) {
    counts.set(countryName, (counts.get(countryName) ?? 0) + 1);
  }
  const byCountry = [...counts].map(([country, count]) => ({ country, count }));
  byCountry.sort((a, b) => (a.country ?? '\uffff').localeCompare(b.country ?? '\uffff'));
  return { extensions, isComplete, byCountry };
}
