import { constantResults } from '../../../expressions/okta';
import { replaceIn } from '../../edits';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';
import { isE164, isRingCentral } from '../support/ringcentral';

/** A constant mobile number that is not in E.164. */
export const phoneValue: OktaRule = {
  code: 'okta/phone-value',
  severity: 'warning',
  title: 'Telephone number that is not E.164',
  checkAttribute(attribute, mapping, context, report) {
    const place = inExpression(attribute, context);
    if (place === undefined || attribute.name !== 'mobilePhone' || !isRingCentral(mapping, 'okta-to-app')) return;
    for (const { value, start, end } of constantResults(attribute.expression)) {
      if (value.trim() === '' || isE164(value)) continue;
      const bare = value.replaceAll(/[\s().-]/g, '');
      const right = isE164(bare) ? `"${bare}"` : undefined;
      report({
        span: { start, end },
        at: place.at,
        message: `"${value}" is no telephone number in E.164 with a plus, such as +14155550123. RingCentral says "The [mobilePhone] is invalid".`,
        fixes: () =>
          right === undefined
            ? []
            : [
                {
                  title: `Change to ${right}`,
                  edits: [replaceIn(context.document.uri, place.at, { start, end }, right)],
                  isSafe: false,
                },
              ],
      });
    }
  },
};
