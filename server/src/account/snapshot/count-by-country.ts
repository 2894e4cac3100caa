import type { UnassignedExtension } from '../snapshot';

/** How many extensions there are of a country; `country` undefined: RingCentral did not say. */
export interface CountryCount {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | undefined;
  readonly count: number;
}

/** Extensions by country, by code; those of no known country last. */
export function countByCountry(extensions: readonly UnassignedExtension[]): readonly CountryCount[] {
  const counts = new Map<string | undefined, number>();
  for (const { country } of extensions) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .sort((a, b) => ((a.country ?? '\uffff') < (b.country ?? '\uffff') ? -1 : 1));
}
