import { Opaque } from '../../../../kit/value';
import type { Country } from '../../../knowledge/countries';

/** Okta's CountryCode: what `parseCountryCode()` gives. As text it is the two-letter code. */
export class CountryCode extends Opaque {
  constructor(readonly country: Country) {
    super();
  }
  get typeName(): string {
    return 'Country';
  }
  override toString(): string {
    return this.country.alpha2;
  }
}
