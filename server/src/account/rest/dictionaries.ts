import { countries, findCountry } from '../../knowledge/ringcentral/countries';
import { stateTables } from '../../knowledge/ringcentral/states';
import type { Json } from '../json';
import type { ScimResponse } from '../message';
import { invalidParameter, ok, page, type Query, type RestContext } from './answers';
import { permissions } from './roles';

const base = '/restapi/v1.0/dictionary';

// The ids of these four are in examples of the OpenAPI description; RingCentral's others are not known to us.
const knownIds: ReadonlyMap<string, readonly [id: number, callingCode: string]> = new Map([
  ['US', [1, '1']],
  ['CA', [39, '1']],
  ['IE', [107, '353']],
  ['GB', [224, '44']],
]);

/** An id for each country: RingCentral's where it was published, else one from 1001 on that nothing outside means. */
const ids: ReadonlyMap<string, string> = new Map(
  countries.map(({ code }, index) => [code, String(knownIds.get(code)?.[0] ?? 1001 + index)]),
);

/** A country as account and extension answers name it, or undefined for one that is not known. */
export function country({ origin }: RestContext, nameOrCode: string | undefined): Json | undefined {
  const found = nameOrCode === undefined ? undefined : findCountry(nameOrCode);
  if (found === undefined) return undefined;
  const id = ids.get(found.code);
  const callingCode = knownIds.get(found.code)?.[1];
  return {
    uri: `${origin}${base}/country/${id}`,
    id,
    name: found.name,
    isoCode: found.code,
    ...(callingCode !== undefined && { callingCode }),
  };
}

const flags = ['loginAllowed', 'signupAllowed', 'numberSelling', 'freeSoftphoneLine'] as const;

/** GET /dictionary/country. RingCentral's flags were published for Canada, Ireland and the UK and US only. */
export function listCountries(context: RestContext, query: Query): ScimResponse {
  const all = countries.map(({ code }) => {
    const known = knownIds.has(code);
    const sold = { numberSelling: known, loginAllowed: known, freeSoftphoneLine: known, signupAllowed: known };
    return { ...country(context, code), emergencyCalling: code === 'GB', ...sold };
  });
  const wanted = all.filter((record) =>
    flags.every((flag) => query[flag] === undefined || query[flag] === '' || String(record[flag]) === query[flag]),
  );
  return page(context, `${base}/country`, query, wanted);
}

/** GET /dictionary/state: needs `countryId`, or `allCountries=true`. */
export function listStates(context: RestContext, query: Query): ScimResponse {
  const all = query.allCountries === 'true';
  if (!all && !/^\d+$/.test(query.countryId ?? '')) return invalidParameter('countryId');
  let id = 11;
  const records = stateTables.flatMap(({ country: code, states }) =>
    states.map((state): Json => {
      id++;
      const countryId = ids.get(code);
      return {
        uri: `${context.origin}${base}/state/${id}`,
        id: String(id),
        name: state.name,
        isoCode: state.code,
        country: { uri: `${context.origin}${base}/country/${countryId}`, id: countryId },
      };
    }),
  );
  const wanted = records.filter(({ country: of }) => all || (of as Json).id === query.countryId);
  return page(context, `${base}/state`, query, wanted);
}

/** GET /dictionary/permission: the user permissions a connection test asks for. */
export function listPermissions(context: RestContext, query: Query): ScimResponse {
  const records = permissions.map(
    (id): Json => ({ uri: `${context.origin}${base}/permission/${id}`, id, displayName: id, assignable: true }),
  );
  return page(context, `${base}/permission`, query, records);
}

/** GET /dictionary/brand/{brandId}/contracted-country: the countries an account of the brand can be in. */
export function listContractedCountries(context: RestContext): ScimResponse {
  const home = country(context, context.account.country ?? 'US');
  return ok({ records: home === undefined ? [] : [{ id: home.id, name: home.name }] });
}
