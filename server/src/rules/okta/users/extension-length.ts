import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';

/** An extension number that RingCentral cannot have. Source: RingCentral OpenAPI description: three to eight digits. */
export const extensionLength: OktaRule = {
  code: 'okta/extension-length',
  severity: 'warning',
  title: 'Extension number of another length',
  checkDocument({ document }, report) {
    if (document.kind !== 'okta/appUsers') return;
    for (const user of document.users) {
      const node = user.get('extensionNumber');
      const value = node?.kind === 'string' || node?.kind === 'number' ? String(node.value) : '';
      if (node === undefined || value === '' || /^\d{3,8}$/.test(value)) continue;
      report({
        span: contentOf(node),
        at: document.text,
        message: `"${value}" is no extension number of RingCentral, which has three to eight digits. RingCentral says "The [extensionNumber] is invalid".`,
      });
    }
  },
};
