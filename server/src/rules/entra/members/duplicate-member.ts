import { memberFindings } from '../../../documents/entra/members';
import { removeProperty } from '../../edits';
import type { EntraRule } from '../entra-rule';
import { keySpan } from '../support/place';

/** A member that stands twice in its object. Source: RFC 8259 §4: what a reader makes of it is unpredictable. */
export const duplicateMember: EntraRule = {
  code: 'entra/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkDocument(context, report) {
    const { uri, text } = context.document;
    for (const found of memberFindings(context.document)) {
      if (found.kind !== 'duplicate') continue;
      const { property, last } = found;
      report({
        span: keySpan(property),
        at: text,
        message: `"${property.key.value}" stands twice in this object. Most readers take the last one, so this one says nothing. Remove one of them.`,
        related: [{ uri, span: keySpan(last), message: 'The last one stands here.' }],
        fixes: () => [{ title: 'Remove this one', edits: [removeProperty(uri, text, property)], isSafe: false }],
      });
    }
  },
};
