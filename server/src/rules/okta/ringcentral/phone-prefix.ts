import { prefixedResults } from '../../../expressions/okta';
import { replaceIn } from '../../edits';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';
import { isRingCentral } from '../support/ringcentral';

/** A country code that is put before every number, also before one that has it. */
export const phonePrefix: OktaRule = {
  code: 'okta/phone-prefix',
  severity: 'warning',
  title: 'Country code that may stand twice',
  checkAttribute(attribute, mapping, context, report) {
    const { name, expression } = attribute;
    const place = inExpression(attribute, context);
    if (place === undefined || !/phone/i.test(name) || !isRingCentral(mapping, 'okta-to-app')) return;
    // Whoever looks for a plus has thought of it.
    if (/startsWith|stringContains|replaceFirst|substringAfter|matches/.test(expression)) return;
    for (const { prefix, rest, start, end, text } of prefixedResults(expression)) {
      if (!/^\+\d{1,3}$/.test(prefix) || !/\.\w/.test(rest.text) || /"\+/.test(rest.text)) continue;
      const attributePath = /\b(?:user|source)\.\w+/.exec(rest.text)?.[0];
      const guarded = attributePath && `String.startsWith(${attributePath}, "+") ? ${attributePath} : ${text}`;
      report({
        span: { start, end },
        at: place.at,
        message: `"${prefix}" is put before every number. A number that is E.164 already becomes "${prefix}${prefix}…", and RingCentral refuses it. Leave numbers that begin with + as they are.`,
        fixes: () =>
          guarded === undefined
            ? []
            : [
                {
                  title: 'Leave numbers with + alone',
                  edits: [replaceIn(context.document.uri, place.at, { start, end }, `(${guarded})`)],
                  isSafe: false,
                },
              ],
      });
    }
  },
};
