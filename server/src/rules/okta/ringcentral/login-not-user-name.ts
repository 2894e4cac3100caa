import type { OktaRule } from '../okta-rule';
import { expressionFix } from '../support/edits';
import { inExpression } from '../support/place';
import { isRingCentral } from '../support/ringcentral';

/** Login or e-mail that is not taken from the user name in RingCentral. Source: Okta's guide for RingCentral. */
export const loginNotUserName: OktaRule = {
  code: 'okta/login-not-user-name',
  severity: 'warning',
  title: 'Login that is not the user name of RingCentral',
  checkAttribute(attribute, mapping, context, report) {
    const { name, expression } = attribute;
    if (!isRingCentral(mapping, 'app-to-okta') || (name !== 'login' && name !== 'email')) return;
    const place = inExpression(attribute, context);
    if (place === undefined || expression.trim() === '' || /\buserName\b/.test(expression)) return;
    report({
      ...place,
      message: `Okta's guide for RingCentral fills "${name}" from appuser.userName. Taken from elsewhere, an imported user may not match the one in Okta, and a second one is made.`,
      fixes: () => expressionFix(context.document, attribute, 'appuser.userName'),
    });
  },
};
