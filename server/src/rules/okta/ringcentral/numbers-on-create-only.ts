import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';
import { isRingCentral } from '../support/ringcentral';

/** Numbers of RingCentral that Okta reads when it creates the user, and never again. */
export const numbersOnCreateOnly: OktaRule = {
  code: 'okta/numbers-on-create-only',
  severity: 'warning',
  title: 'Numbers that are read once only',
  checkAttribute({ name, expression, pushStatus, pushStatusNode: node }, mapping, context, report) {
    if (!isRingCentral(mapping, 'app-to-okta') || pushStatus !== 'DONT_PUSH' || node === undefined) return;
    if (!/\b(?:directNumber|extensionNumber)\b/.test(expression)) return;
    // Where both occur, that is said of the few.
    if (mapping.attributes.some((other) => other.pushStatus === 'PUSH')) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `DONT_PUSH fills "${name}" when the user is created only, and numbers are assigned in RingCentral later. Make RingCentral a profile source (with ALLOW_BOTH_PROFILE_MASTERING_AND_PUSH and ATTRIBUTE_LEVEL_MASTERING from Okta Support) and use PUSH.`,
      fixes: () => {
        const place = context.document;
        const nodes = mapping.attributes.flatMap((each) =>
          each.pushStatus === 'DONT_PUSH' ? (each.pushStatusNode ?? []) : [],
        );
        return [
          {
            title: 'Use PUSH throughout',
            edits: nodes.flatMap((each) => replaceFix(place, each, 'PUSH', '').edits),
            isSafe: false,
          },
        ];
      },
    });
  },
};
