import { NUMBERS_EXPRESSION } from '../../../knowledge/okta/ringcentral-app';
import type { OktaRule } from '../okta-rule';
import { addAttributes } from '../support/edits';
import { listSpan } from '../support/place';
import { FEW, isRingCentral } from '../support/ringcentral';

/** A mapping from RingCentral that brings back no numbers. Source: Okta's guide for RingCentral. */
export const numbersNotImported: OktaRule = {
  code: 'okta/numbers-not-imported',
  severity: 'information',
  title: 'Numbers that do not flow back',
  checkMapping(mapping, context, report) {
    const { attributes } = mapping;
    if (!isRingCentral(mapping, 'app-to-okta') || attributes.length < FEW) return;
    if (attributes.some(({ expression }) => /\b(?:directNumber|extensionNumber)\b/.test(expression))) return;
    const isFree = !attributes.some(({ name }) => name === 'primaryPhone');
    const usual = attributes.some(({ pushStatus }) => pushStatus === 'DONT_PUSH') ? 'DONT_PUSH' : 'PUSH';
    report({
      span: listSpan(mapping),
      at: context.document.text,
      message:
        'Direct number and extension number are assigned in RingCentral, and this mapping brings neither back to Okta. Map them if Okta is to know them; the guide writes both into primaryPhone.',
      fixes: () => {
        const edits = isFree
          ? addAttributes(context.document, mapping, [['primaryPhone', NUMBERS_EXPRESSION]], usual)
          : [];
        return edits.length === 0 ? [] : [{ title: 'Map both to primaryPhone', edits, isSafe: false }];
      },
    });
  },
};
