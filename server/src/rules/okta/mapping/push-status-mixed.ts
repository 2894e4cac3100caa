import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

/** PUSH and DONT_PUSH in one mapping from an app: whether the app is a profile source or not, Okta refuses one of the two. */
export const pushStatusMixed: OktaRule = {
  code: 'okta/push-status-mixed',
  severity: 'error',
  title: 'Both push statuses in a mapping from an app',
  checkMapping({ direction, attributes }, context, report) {
    if (direction !== 'app-to-okta') return;
    const pushed = attributes.filter((attribute) => attribute.pushStatus === 'PUSH');
    const others = attributes.filter((attribute) => attribute.pushStatus === 'DONT_PUSH');
    if (pushed.length === 0 || others.length === 0) return;
    const [rare, usual] = others.length <= pushed.length ? [others, 'PUSH'] : [pushed, 'DONT_PUSH'];
    for (const { name, pushStatusNode: node, pushStatus } of rare) {
      if (node === undefined) continue;
      report({
        span: contentOf(node),
        at: context.document.text,
        message: `"${name}" has ${pushStatus}, other attributes ${usual}. Okta answers "Profile mastering enabled apps support push status only." where the app is a profile source, and "Push status is allowed for profile mastering enabled apps only." where it is none. Use one of them throughout.`,
        fixes: () => [replaceFix(context.document, node, usual, `Change to ${usual}`)],
      });
    }
  },
};
