import { contentOf } from '../../json-place';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';
import { canonicalTarget, pathOfTarget } from '../targets';

const EMAILS: ReadonlySet<string> = new Set(['emails[type eq "work"].value', 'emails.value', 'emails']);

/** A matching attribute that RingCentral cannot be asked for. Source: RingCentral's OpenAPI description, GET /Users. */
export const neutralMatchingNotFilterable: NeutralRule = {
  code: 'mapping/matching-not-filterable',
  severity: 'error',
  title: 'Matching attribute RingCentral cannot filter by',
  checkAttribute(attribute, context, report) {
    const { matching, matchingNode: node, target } = attribute;
    const path = pathOfTarget(attribute);
    if (matching === undefined || node === undefined || path === undefined || !isToRingCentral(context)) return;
    const canonical = canonicalTarget(path);
    if (canonical === 'username' || EMAILS.has(canonical)) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `RingCentral filters users by userName and e-mail only (documented), so asking for "${target}" is believed to fail with 400 invalidFilter, and nobody is found. Match by userName.`,
    });
  },
};
