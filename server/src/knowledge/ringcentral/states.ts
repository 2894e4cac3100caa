import type { Source } from '../scim/sources';
import { openApi, openApi2021 } from './sources';

/** A state, province or nation as a SCIM `region` value can name it. */
export interface State {
  readonly code: string;
  readonly name: string;
}

const unitedStates = `
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|
DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|
LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|
NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|
OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|
UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`;

const canada = `
AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|
NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon`;

const unitedKingdom = 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales';

function parse(table: string): readonly State[] {
  return table.split('|').map((row) => {
    const text = row.trim();
    const space = text.indexOf(' ');
    return { code: text.slice(0, space), name: text.slice(space + 1) };
  });
}

export interface StateTable {
  readonly country: string;
  readonly states: readonly State[];
  /** Whether a value that is neither in `states` nor in `unsure` is certainly not a state of the country. */
  readonly complete: boolean;
  /** Values RingCentral may or may not have, in lower case. */
  readonly unsure: readonly string[];
  readonly source: Source;
}

/** The countries whose address needs a region (RingCentral OpenAPI description, `state`: "Mandatory for the USA, UK and Canada"). */
export const stateTables: readonly StateTable[] = [
  {
    country: 'US',
    states: parse(unitedStates),
    complete: true,
    // RingCentral's dictionary has 55 rows; beside the states and D.C. only American Samoa was seen, with the code AM.
    unsure:
      'am|as|american samoa|gu|guam|mp|northern mariana islands|pr|puerto rico|vi|virgin islands|u.s. virgin islands|um|fm|mh|pw|aa|ae|ap|washington d.c.|washington, d.c.'.split(
        '|',
      ),
    source: openApi2021,
  },
  {
    country: 'CA',
    states: parse(canada),
    complete: true,
    unsure: 'québec|newfoundland|labrador|nf|pq|yk|yukon territory|pei'.split('|'),
    source: openApi,
  },
  // RingCentral's list for the United Kingdom was not seen: it may hold counties, so nothing is certainly wrong.
  { country: 'GB', states: parse(unitedKingdom), complete: false, unsure: [], source: openApi },
];

interface Index {
  readonly table: StateTable;
  /** Codes and names in lower case. */
  readonly known: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

const byCountry = new Map<string, Index>(
  stateTables.map((table) => [
    table.country,
    {
      table,
      known: new Set(table.states.flatMap(({ code, name }) => [code.toLowerCase(), name.toLowerCase()])),
      unsure: new Set(table.unsure),
    },
  ]),
);

/** The states of a country by its alpha-2 code, or undefined where RingCentral does not ask for one. */
export function stateTable(countryCode: string): StateTable | undefined {
  return byCountry.get(countryCode.toUpperCase())?.table;
}

/**
 * Whether `region` is a state of the country: `known`, `wrong`, or `unknown` where our table cannot tell (any other
 * country, the United Kingdom's counties, US territories, the ISO 3166-2 form US-CA). Codes and names, letter case aside.
 */
export function checkRegion(countryCode: string, region: string): 'known' | 'wrong' | 'unknown' {
  const index = byCountry.get(countryCode.toUpperCase());
  if (index === undefined) return 'unknown';
  const text = region.trim().toLowerCase();
  if (index.known.has(text)) return 'known';
  const isoPrefix = `${countryCode.toLowerCase()}-`;
  if (!index.table.complete || index.unsure.has(text)) return 'unknown';
  return text.startsWith(isoPrefix) && index.known.has(text.slice(isoPrefix.length)) ? 'unknown' : 'wrong';
}

/** By code and by name in lower case; no two countries of the tables share one. */
const byText = new Map<string, State>(
  stateTables.flatMap(({ states }) =>
    states.flatMap((state) => [[state.code.toLowerCase(), state] as const, [state.name.toLowerCase(), state] as const]),
  ),
);

/** The state, province or nation of the tables that a `region` value names by code or name, letter case aside. */
export function findState(region: string): State | undefined {
  return byText.get(region.trim().toLowerCase());
}
