import { constantResults } from '../../../expressions/okta';
import { findCountry } from '../../../knowledge/ringcentral/countries';
import { checkRegion, stateTables } from '../../../knowledge/ringcentral/states';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';
import { isRingCentral } from '../support/ringcentral';

/** A constant state that is neither the name nor the code of one. Source: Okta's guide for RingCentral. */
export const stateValue: OktaRule = {
  code: 'okta/state-value',
  severity: 'warning',
  title: 'State that is none',
  checkAttribute(attribute, mapping, context, report) {
    const place = inExpression(attribute, context);
    if (place === undefined || attribute.name !== 'state' || !isRingCentral(mapping, 'okta-to-app')) return;
    const country = mapping.attributes.find(({ name }) => name === 'country');
    const constants = constantResults(country?.expression ?? '');
    const only = constants.length === 1 && constants[0]?.text === country?.expression.trim() ? constants[0] : undefined;
    const code = only && findCountry(only.value)?.code;
    for (const { value, start, end } of constantResults(attribute.expression)) {
      if (value.trim() === '' || !isWrong(value, code)) continue;
      report({
        span: { start, end },
        at: place.at,
        message: `"${value}" is no state${code === undefined ? '' : ` of ${only?.value}`} by its standard name (California) or its code (CA). RingCentral says "The [state] is invalid". Write one of the two.`,
      });
    }
  },
};

/** Without a country only an abbreviation with a point, which no country has, is surely wrong. */
function isWrong(value: string, country: string | undefined): boolean {
  if (country !== undefined) return checkRegion(country, value) === 'wrong';
  return (
    /^\p{L}{1,12}\.$/u.test(value.trim()) && stateTables.every((table) => checkRegion(table.country, value) !== 'known')
  );
}
