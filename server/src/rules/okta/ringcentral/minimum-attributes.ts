import { ringCentralAppAttributes } from '../../../knowledge/okta/ringcentral-app';
import type { OktaRule } from '../okta-rule';
import { addAttributes } from '../support/edits';
import { listSpan } from '../support/place';
import { FEW, isRingCentral } from '../support/ringcentral';

/** An attribute of the least set that RingCentral needs, and no mapping fills. Source: Okta's guide for RingCentral. */
export const minimumAttributes: OktaRule = {
  code: 'okta/minimum-attributes',
  severity: 'warning',
  title: 'Attribute of the minimum set missing',
  checkMapping(mapping, context, report) {
    const { attributes } = mapping;
    if (!isRingCentral(mapping, 'okta-to-app') || attributes.length < FEW) return;
    const filled = new Set(attributes.filter(({ isRemoval }) => !isRemoval).map(({ name }) => name));
    const missing = ringCentralAppAttributes.flatMap(({ name, fromOkta, isMinimum }) =>
      isMinimum && fromOkta !== undefined && !filled.has(name) ? [[name, fromOkta] as const] : [],
    );
    if (missing.length === 0) return;
    const names = missing.map(([name]) => name).join(', ');
    report({
      span: listSpan(mapping),
      at: context.document.text,
      message: `Okta's guide for RingCentral asks for ${names} of every user, and no mapping gives ${missing.length === 1 ? 'it' : 'them'}. Users arrive incomplete, or RingCentral answers "Resource for parameter [...] is not found". Map ${missing.length === 1 ? 'it' : 'them'}.`,
      fixes: () => {
        const edits = addAttributes(context.document, mapping, missing);
        return edits.length === 0 ? [] : [{ title: `Map ${names}`, edits, isSafe: false }];
      },
    });
  },
};
