import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { type AccountSnapshot, SNAPSHOT_FORMAT } from '../../../server/src/account/snapshot';
import { enterpriseUserSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import { objectIdOf } from './entra';
import type { Members } from './members';
import { oktaIdOf } from './okta';
import type { Facts, Person } from './person';
import { licensed } from './places';
import { usernameOf } from './saviynt';

/** What a provider's mapping makes of somebody's values: the account holds them like this. */
export interface Holding {
  readonly externalId: (n: number) => string | undefined;
  readonly title: boolean;
  readonly postalCode: boolean;
  readonly mobile: (number: string) => string;
  readonly city: (city: string) => string;
}

const asItIs = (text: string) => text;
const none = () => undefined;
const letters = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** By provider: EIC's connectors send no postal code; Entra's schema takes the marks off cities; Okta's takes blanks out. */
export const holdings = {
  saviynt: { externalId: usernameOf, title: true, postalCode: false, mobile: asItIs, city: asItIs },
  entra: {
    externalId: objectIdOf,
    title: true,
    postalCode: true,
    mobile: (number) => number.replace(/[^+0-9]/g, ''),
    city: letters,
  },
  okta: {
    externalId: oktaIdOf,
    title: false,
    postalCode: true,
    mobile: (number) => number.replaceAll(' ', ''),
    city: asItIs,
  },
  jumpcloud: { externalId: none, title: false, postalCode: true, mobile: asItIs, city: asItIs },
} as const satisfies Readonly<Record<string, Holding>>;

export type HoldingName = keyof typeof holdings;

/**
 * The account the people of a provider meet, with licences enough in every country of theirs but one.
 * @param tellsCountries whether RingCentral says which country a licence is for
 */
export function accountFor(people: readonly Person[], provider: HoldingName, tellsCountries = true): AccountSnapshot {
  const unassigned = Array.from({ length: people.length }, (_, i) => ({
    id: String(900_000 + i),
    ...(tellsCountries && { country: licensed[i % licensed.length] }),
  }));
  const parsed = parseSnapshot({
    format: SNAPSHOT_FORMAT,
    account: { id: '1', name: 'Northwind', country: 'US' },
    users: people.flatMap((person) => {
      const { held } = person;
      if (held === undefined) return [];
      const country = held.place?.code ?? 'US';
      return [{ ...accountUser(person, held, holdings[provider]), ...(tellsCountries && { country }) }];
    }),
    unassigned,
    otherExtensions: [{ id: '800001', type: 'Department', name: 'Support queue', extensionNumber: '9001' }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

function accountUser(person: Person, held: Facts, holding: Holding): Members {
  const { n, kind, heldStatus } = person;
  const { givenName, familyName, mail, title, department, mobile, place } = held;
  const externalId = holding.externalId(n);
  const shownTitle = holding.title ? title : 'Set in RingCentral';
  const phoneNumbers = [
    ...(mobile === null
      ? []
      : [{ type: 'mobile', value: kind === 'other notation' ? mobile : holding.mobile(mobile) }]),
    ...(heldStatus === 'NotActivated' ? [] : [{ type: 'other', value: String(10_000 + n) }]),
  ];
  return {
    id: String(400_000 + n),
    ...(externalId !== undefined && { externalId }),
    userName: mail,
    name: { givenName: givenName ?? '', familyName },
    status: heldStatus,
    ...(shownTitle !== null && { title: shownTitle }),
    emails: [{ type: 'work', value: mail }],
    phoneNumbers,
    addresses: place === null ? [] : [addressOf(person, held, holding)],
    ...(department !== null && { [enterpriseUserSchemaUrn]: { department } }),
  };
}

function addressOf({ kind, n }: Person, { place }: Facts, holding: Holding): Members {
  if (place === null) return {};
  const { street, city, state, postalCode, code, country } = place;
  // Admins and old clients spell it otherwise; RingCentral's own answers have the English name.
  const spelled = kind === 'other country spelling' ? (n % 2 === 0 ? code : country.toLowerCase()) : country;
  return {
    type: 'work',
    streetAddress: street,
    locality: holding.city(city),
    ...(state !== null && { region: state }),
    ...(holding.postalCode && { postalCode }),
    country: spelled,
  };
}
