import { constantResults, wholeCall } from '../../../expressions/okta';
import { findCountry, findCountryByAlpha3 } from '../../../knowledge/ringcentral/countries';
import { replaceIn } from '../../edits';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';
import { isRingCentral } from '../support/ringcentral';

const CONVERSIONS: ReadonlyMap<string, string> = new Map([
  ['Iso3166Convert.toAlpha3', 'three letters'],
  ['Iso3166Convert.toNumeric', 'a number'],
]);

/** A country that is neither a code of two letters nor an English name. */
export const countryValue: OktaRule = {
  code: 'okta/country-value',
  severity: 'warning',
  title: 'Country in another form',
  checkAttribute(attribute, mapping, context, report) {
    const place = inExpression(attribute, context);
    if (place === undefined || attribute.name !== 'country' || !isRingCentral(mapping, 'okta-to-app')) return;
    const { uri } = context.document;
    const call = wholeCall(attribute.expression);
    const form = call && CONVERSIONS.get(call.name);
    if (call !== undefined && form !== undefined)
      report({
        span: call,
        at: place.at,
        message: `${call.name} gives ${form}. RingCentral takes a country as a code of two letters or an English name; whether it takes this form is not known. Use Iso3166Convert.toAlpha2.`,
        fixes: () => [
          {
            title: 'Use Iso3166Convert.toAlpha2',
            edits: [replaceIn(uri, place.at, call, 'Iso3166Convert.toAlpha2')],
            isSafe: false,
          },
        ],
      });
    for (const { value, start, end } of constantResults(attribute.expression)) {
      if (value.trim() === '' || findCountry(value) !== undefined) continue;
      const code = findCountryByAlpha3(value)?.code ?? OTHER_CODES.get(value.trim().toUpperCase());
      if (code === undefined) continue;
      report({
        span: { start, end },
        at: place.at,
        message: `RingCentral takes a country as a code of two letters or an English name; whether it takes "${value}" is not known. Write "${code}".`,
        fixes: () => [
          {
            title: `Change to "${code}"`,
            edits: [replaceIn(uri, place.at, { start, end }, `"${code}"`)],
            isSafe: false,
          },
        ],
      });
    }
  },
};

/** Codes that are usual and not of ISO 3166-1. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['U.S.', 'US'],
  ['U.S.A.', 'US'],
]);
