/** Where somebody works. */
export interface Place {
  readonly street: string;
  readonly city: string;
  /** State, province or county as a code or a name; null where the country's addresses have none. */
  readonly state: string | null;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  /** As RingCentral reads it back. */
  readonly country: string;
}

type Row = readonly [street: string, city: string, state: string | null, postalCode: string];

const rows: readonly (readonly [code: string, country: string, rows: readonly Row[]])[] = [
  [
    'US',
    'United States',
    [
      ['20 Davis Dr', 'Belmont', 'CA', '94002'],
      ['1801 California St, Suite 400', 'Denver', 'Colorado', '80202-2658'],
      ["77 O'Farrell St", 'San Francisco', 'California', '94102'],
      ['1 Cañada Rd', 'Española', 'NM', '87532'],
    ],
  ],
  [
    'CA',
    'Canada',
    [
      ['200 King St W', 'Toronto', 'ON', 'M5H 3T4'],
      ['1000, rue Sherbrooke O.', 'Montréal', 'Quebec', 'H3A 3G4'],
    ],
  ],
  [
    'GB',
    'United Kingdom',
    [
      ['85 Uxbridge Rd', 'London', 'England', 'W5 5TH'],
      ['9–10 George St', 'Edinburgh', 'SCT', 'EH2 2PF'],
    ],
  ],
  ['IE', 'Ireland', [['3 Dublin Landings', 'Baile Átha Cliath', null, 'D01 C4E0']]],
  ['DE', 'Germany', [['Königstraße 5', 'München', 'BY', '80331']]],
  ['FR', 'France', [['12 bis, rue de l’Évêque', 'Orléans', null, '45000']]],
  ['JP', 'Japan', [['千代田区丸の内1-1', '東京', '東京都', '100-0005']]],
  ['BR', 'Brazil', [['Av. Paulista, 1000', 'São Paulo', 'SP', '01310-100']]],
];

/** Places in the countries the account has licences for. */
export const places: readonly Place[] = rows.flatMap(([code, country, own]) =>
  own.map(([street, city, state, postalCode]) => ({ street, city, state, postalCode, code, country })),
);

/** In a country nobody has a licence for. */
export const abroad: Place = {
  street: '1 Triq ir-Repubblika',
  city: 'Valletta',
  state: null,
  postalCode: 'VLT 1117',
  code: 'MT',
  country: 'Malta',
};

/** ISO 3166-1 codes of the countries of {@link places}. */
export const licensed: readonly string[] = rows.map(([code]) => code);
