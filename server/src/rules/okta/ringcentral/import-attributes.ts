import { ringCentralImports } from '../../../knowledge/okta/ringcentral-app';
import type { OktaRule } from '../okta-rule';
import { addAttributes } from '../support/edits';
import { listSpan } from '../support/place';
import { FEW, isRingCentral } from '../support/ringcentral';

/** What Okta requires of a user and a mapping from RingCentral does not fill. Source: Okta's guide for RingCentral. */
export const importAttributes: OktaRule = {
  code: 'okta/import-attributes',
  severity: 'warning',
  title: 'Attribute missing on the way back from RingCentral',
  checkMapping(mapping, context, report) {
    const { attributes } = mapping;
    if (!isRingCentral(mapping, 'app-to-okta') || attributes.length < FEW) return;
    const filled = new Set(attributes.filter(({ isRemoval }) => !isRemoval).map(({ name }) => name));
    const missing = [...ringCentralImports].filter(([name]) => !filled.has(name));
    if (missing.length === 0) return;
    const names = missing.map(([name]) => name).join(', ');
    const usual = attributes.some(({ pushStatus }) => pushStatus === 'DONT_PUSH') ? 'DONT_PUSH' : 'PUSH';
    report({
      span: listSpan(mapping),
      at: context.document.text,
      message: `Okta requires ${names} of every user, and this mapping from RingCentral does not give ${missing.length === 1 ? 'it' : 'them'}. Users cannot be imported as new ones. Map ${missing.length === 1 ? 'it' : 'them'} as Okta's guide does.`,
      fixes: () => {
        const edits = addAttributes(context.document, mapping, missing, usual);
        return edits.length === 0 ? [] : [{ title: `Map ${names}`, edits, isSafe: false }];
      },
    });
  },
};
