import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';
import { suggestionOf } from '../support/suggestion';

const MOBILE = 'phoneNumbers[type eq "mobile"].value';

/** A telephone number of another type than mobile. */
export const phoneNotMobile: EntraRule = {
  code: 'ringcentral/phone-not-mobile',
  severity: 'warning',
  title: 'Telephone number that is not mobile',
  checkAttributeMapping({ targetNode: node }, around, context, report) {
    if (node === undefined || !isToRingCentral(around, context)) return;
    const type = /^phoneNumbers\[type eq "([^"]{0,40})"\]/.exec(node.value)?.[1];
    if (type === undefined || node.value === MOBILE) return;
    const hasMobile = around?.attributeMappings.some(({ targetAttributeName }) => targetAttributeName === MOBILE);
    const { fixes } = suggestionOf(node, hasMobile === true ? [] : [MOBILE], context);
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `From Entra, RingCentral takes the mobile number only (Microsoft's tutorial): ${MOBILE}. A number of type "${type}" does not arrive, and business numbers are assigned in RingCentral.`,
      fixes,
    });
  },
};
