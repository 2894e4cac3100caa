import { describe, expect, it } from 'vitest';
import { countries, findCountry, findCountryByAlpha3 } from '../../../../server/src/knowledge/ringcentral/countries';
import { checkRegion, stateTable } from '../../../../server/src/knowledge/ringcentral/states';

describe('countries', () => {
  it('has 249 rows of code, alpha-3 and name', () => {
    expect(countries).toHaveLength(249);
    for (const { code, alpha3, name } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(name).toMatch(/^\p{Lu}/u);
    }
  });

  it.each([
    ['US', 'United States'],
    ['gb', 'United Kingdom'],
    [' united kingdom ', 'United Kingdom'],
    ['Canada', 'Canada'],
    ['IE', 'Ireland'],
  ])('reads %s as %s', (text, name) => {
    expect(findCountry(text)?.name).toBe(name);
  });

  it.each(['USA', 'UK', 'U.S.', '', 'constructor'])('does not take %s', (text) => {
    expect(findCountry(text)).toBeUndefined();
  });

  it('recognises alpha-3 to suggest alpha-2', () => {
    expect(findCountryByAlpha3('usa')?.code).toBe('US');
  });
});

describe('states', () => {
  it('has 50 states and D.C., and 13 provinces and territories', () => {
    expect(stateTable('US')?.states).toHaveLength(51);
    expect(stateTable('ca')?.states).toHaveLength(13);
  });

  it.each([
    ['US', 'CA', 'known'],
    ['US', 'california', 'known'],
    ['US', 'Kalifornia', 'wrong'],
    ['US', '', 'wrong'],
    ['US', 'AM', 'unknown'],
    ['US', 'Puerto Rico', 'unknown'],
    ['US', 'US-CA', 'unknown'],
    ['US', 'US-XX', 'wrong'],
    ['CA', 'Ontario', 'known'],
    ['CA', 'TX', 'wrong'],
    ['GB', 'Kent', 'unknown'],
    ['DE', 'Bayern', 'unknown'],
  ])('%s %s is %s', (country, region, verdict) => {
    expect(checkRegion(country, region)).toBe(verdict);
  });
});
