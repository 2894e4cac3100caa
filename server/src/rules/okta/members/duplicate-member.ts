import { memberFindings } from '../../../documents/okta/members';
import { removeProperty } from '../../edits';
import { keySpan } from '../../json-place';
import type { OktaRule } from '../okta-rule';

/** A member, such as the mapping of an attribute, that stands twice. Source: RFC 8259 §4. */
export const duplicateMember: OktaRule = {
  code: 'okta/duplicate-member',
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
