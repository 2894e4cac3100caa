import type { AccountClient } from './account-client';
import { AccountError } from './account-error';
import { isObject } from './scim-answers';

/** Unassigned User extensions: what SCIM creates are made of. */
export interface FreeExtensions {
  readonly total: number;
  /** Each of them, for a snapshot; `country` is the ISO 3166-1 alpha-2 code when RingCentral says. */
  readonly extensions: readonly { readonly id: string; readonly country?: string }[];
  /** Sorted by country name; `country` undefined: RingCentral did not say. */
  readonly byCountry: readonly { readonly country: string | undefined; readonly count: number }[];
}

const PATH = '/restapi/v1.0/account/~/extension';
const PER_PAGE = 1000;

/**
 * Counts the unassigned extensions of an account by assigned country (API reference, listExtensions).
 * @throws AccountError
 */
export async function readFreeExtensions(client: AccountClient, signal?: AbortSignal): Promise<FreeExtensions> {
  const counts = new Map<string | undefined, number>();
  const extensions: { readonly id: string; readonly country?: string }[] = [];
  for (let page = 1; ; page += 1) {
    const { body } = await client.get(PATH, { status: 'Unassigned', type: 'User', perPage: PER_PAGE, page }, signal);
    if (!isObject(body) || !Array.isArray(body.records)) {
      throw new AccountError('unexpected', 'The answer has no "records".', { request: `GET ${PATH}` });
    }
    for (const record of body.records) {
      // Asked for by query; checked again because a server that ignored the query would make every user look free.
      if (!isObject(record) || record.status !== 'Unassigned') continue;
      const country = countryOf(record.assignedCountry);
      counts.set(country, (counts.get(country) ?? 0) + 1);
      extensions.push({ id: String(record.id), ...isoCodeOf(record.assignedCountry) });
    }
    if (body.records.length === 0 || page >= totalPages(body.paging)) break;
  }
  const byCountry = [...counts].map(([country, count]) => ({ country, count }));
  byCountry.sort((a, b) => (a.country ?? '\uffff').localeCompare(b.country ?? '\uffff'));
  return { total: extensions.length, extensions, byCountry };
}

function countryOf(country: unknown): string | undefined {
  if (!isObject(country)) return undefined;
  if (typeof country.name === 'string') return country.name;
  return typeof country.isoCode === 'string' ? country.isoCode : undefined;
}

function isoCodeOf(country: unknown): { readonly country?: string } {
  return isObject(country) && typeof country.isoCode === 'string' ? { country: country.isoCode } : {};
}

function totalPages(paging: unknown): number {
  return isObject(paging) && typeof paging.totalPages === 'number' ? paging.totalPages : 1;
}
