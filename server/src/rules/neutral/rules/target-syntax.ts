import { parsePath } from '../../../account/path';
import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import { replaceIn } from '../../edits';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** A target that is no path of SCIM. Source: RFC 7644 §3.10 and §3.5.2. */
export const targetSyntax: NeutralRule = {
  code: 'mapping/target-syntax',
  severity: 'error',
  title: 'Target that is no SCIM path',
  checkAttribute({ targetNode: node }, context, report) {
    if (node === undefined || !isToRingCentral(context)) return;
    const { value } = node;
    // A misprinted URN is found as such.
    if ([value, value.slice(0, value.lastIndexOf(':'))].some((urn) => misspelledUrns.has(urn.toLowerCase()))) return;
    const parsed = parsePath(node.value);
    if (parsed.ok) return;
    const at = context.document.text.inString(node);
    const { span, message, code } = parsed.error;
    const straight = node.value.replace(/[\u2018\u2019\u201a\u201c-\u201f\u00ab\u00bb']/g, '"');
    const canFix = (code === 'typographic-quotes' || code === 'single-quotes') && parsePath(straight).ok;
    report({
      span: span.start === span.end && node.value !== '' ? { start: Math.max(0, span.start - 1), end: span.end } : span,
      at,
      message: `${message} RingCentral cannot find the attribute. Write a path such as emails[type eq "work"].value.`,
      fixes: () =>
        canFix
          ? [
              {
                title: `Change to ${straight}`,
                edits: [replaceIn(context.document.uri, at, { start: 0, end: node.value.length }, straight)],
                isSafe: true,
              },
            ]
          : [],
    });
  },
};
