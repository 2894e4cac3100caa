import type { AccountModel } from '../../account/account-model';
import type { CountryLicences, Licences } from '../plan/plan';

/**
 * Who takes a licence, in all and by country.
 * @param account before the plan
 * @param created how many users the plan creates
 * @param createdIn the same by the country of the licence (ISO 3166-1 alpha-2); '' where it is not known
 */
export function licencesOf(account: AccountModel, created: number, createdIn: ReadonlyMap<string, number>): Licences {
  if (!account.unassignedKnown) return { used: created, free: undefined };
  const countries = new Set([...createdIn.keys(), ...account.unassigned().map(({ country = '' }) => country)]);
  countries.delete('');
  const byCountry = [...countries].sort().map(
    (country): CountryLicences => ({
      country,
      used: createdIn.get(country) ?? 0,
      free: account.unassignedCount(country),
    }),
  );
  const licences = { used: created, free: account.unassignedCount() };
  return byCountry.length === 0 ? licences : { ...licences, byCountry };
}
