import { contentOf, headOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';

/** A mapping between two Okta users, or two apps. */
export const sameType: OktaRule = {
  code: 'okta/same-type',
  severity: 'error',
  title: 'Mapping between two profiles of one type',
  checkMapping({ source, target, node }, context, report) {
    if (source === undefined || target === undefined || source.type === '' || source.type !== target.type) return;
    if (source.type !== 'user' && source.type !== 'appuser') return;
    const at = target.typeNode;
    report({
      span: at === undefined ? headOf(node) : contentOf(at),
      at: context.document.text,
      message: `Source and target are both "${source.type}". A profile mapping goes between Okta ("user") and an app ("appuser"); Okta refuses any other.`,
    });
  },
};
