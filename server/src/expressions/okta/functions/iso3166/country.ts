import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { Unknown, type Value } from '../../../kit/value';
import { type Country, countryByCode } from '../../knowledge/countries';
import { asText } from '../shared/arguments';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation of a conversion that writes one property of a country. */
export function conversionWith(
  name: string,
  write: (country: Country) => Value,
  find: (text: string) => Country | undefined = (text) => countryByCode.get(text),
): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty text');
  return (_context, code) => {
    const text = asText(code);
    if (text === undefined) return ofNull;
    if (text === '') return ofEmpty;
    const country = find(text);
    return country === undefined ? notFound(name, text) : write(country);
  };
}

/** Names the code that was probably meant; whether Okta reads other spellings is not documented. */
function notFound(name: string, text: string): Unknown {
  const other = countryByCode.get(
    text
      .trim()
      .toUpperCase()
      .padStart(/^\s*\d+\s*$/.test(text) ? 3 : 0, '0'),
  );
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  return other === undefined
    ? undocumented(name, `for ${shown}, which is no code of ISO 3166-1`)
    : undocumented(name, `for ${shown}; ISO 3166-1 writes ${other.alpha2}, ${other.alpha3} or ${other.numeric}`);
}

/** The English short name, where all lists agree on it. */
export function nameOf(country: Country): Value {
  return country.nameAgreed
    ? country.name
    : new Unknown(
        `The lists of country names differ for ${country.alpha2} ("${country.name}"). Okta does not publish its list.`,
      );
}

/** The numeric code, where it needs no leading zero. */
export function numericOf(country: Country): Value {
  return country.numeric.startsWith('0')
    ? new Unknown(
        `The numeric code of ${country.alpha2} is ${country.numeric}. Okta does not document whether it writes the leading zero.`,
      )
    : country.numeric;
}
