import { operandsOf } from '../../../expressions/okta';
import { replaceIn } from '../../edits';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';
import { isRingCentral } from '../support/ringcentral';

/** A number of RingCentral that may be missing, in a text that is put together. */
export const numberNull: OktaRule = {
  code: 'okta/number-null',
  severity: 'warning',
  title: 'Missing number written as "null"',
  replaces: ['okta/null-in-text'],
  checkAttribute(attribute, mapping, context, report) {
    const place = inExpression(attribute, context);
    if (place === undefined || !isRingCentral(mapping, 'app-to-okta')) return;
    for (const { start, end, text, path } of operandsOf(attribute.expression) ?? []) {
      const name = path?.at(-1);
      if (path?.length !== 2 || (name !== 'directNumber' && name !== 'extensionNumber')) continue;
      const safe = `(${text} ?: "")`;
      report({
        span: { start, end },
        at: place.at,
        message: `A user without ${name === 'directNumber' ? 'a direct number' : 'an extension number'} gets "null" in the text: "+" writes it so (measured with Spring Expression 4.3.30; Okta does not say). Write ${safe}.`,
        fixes: () => [
          {
            title: `Change to ${safe}`,
            edits: [replaceIn(context.document.uri, place.at, { start, end }, safe)],
            isSafe: false,
          },
        ],
      });
    }
  },
};
