import { describe, expect, it } from 'vitest';
import {
  countries,
  countryByCode,
  countryByName,
} from '../../../../../server/src/expressions/okta/knowledge/countries';
import { call, itAgreesOn, reason } from './support';

describe('Country code conversion functions', () => {
  itAgreesOn('country', 60);

  it('know the 249 countries of ISO 3166-1, each with three codes of its own', () => {
    expect(countries).toHaveLength(249);
    expect(countryByCode.size).toBe(3 * 249);
    for (const { alpha2, alpha3, numeric, name } of countries) {
      expect(`${alpha2} ${alpha3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/);
      expect(name).toMatch(/^\S.*[^\s~]$/);
    }
  });

  it('give back the code they were given', () => {
    for (const { alpha2, alpha3, numeric } of countries) {
      expect(call('Iso3166Convert.toAlpha3', [alpha2])).toBe(alpha3);
      expect(call('Iso3166Convert.toAlpha2', [alpha3])).toBe(alpha2);
      expect(call('Iso3166Convert.toAlpha2', [numeric])).toBe(alpha2);
    }
  });

  it('know a name only where all lists agree on it', () => {
    expect(countryByName.get('United Kingdom')?.alpha2).toBe('GB');
    expect(countryByName.has('Viet Nam')).toBe(false);
    expect(reason(call('Iso3166Convert.toName', ['CZ']))).toContain('differ');
  });

  it('quote no more of a wrong code than a person reads', () => {
    expect(reason(call('Iso3166Convert.toAlpha2', ['x'.repeat(100_000)]))!.length).toBeLessThan(200);
  });
});
