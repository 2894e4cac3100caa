import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { removeAttribute } from '../support/edits';
import { isRingCentral } from '../support/ringcentral';

/** A direct number that is sent to RingCentral, which assigns it. */
export const directNumberPushed: OktaRule = {
  code: 'okta/direct-number-pushed',
  severity: 'warning',
  title: 'Direct number sent to RingCentral',
  checkAttribute(attribute, mapping, context, report) {
    if (attribute.name !== 'directNumber' || attribute.isRemoval || !isRingCentral(mapping, 'okta-to-app')) return;
    report({
      span: contentOf(attribute.nameNode),
      at: context.document.text,
      message:
        'RingCentral assigns direct numbers; Okta only reads them, and only the first one of a user. Remove this mapping and map the number from RingCentral to Okta.',
      fixes: () => {
        const edits = removeAttribute(context.document, attribute);
        return edits.length === 0 ? [] : [{ title: 'Remove the mapping', edits, isSafe: false }];
      },
    });
  },
};
