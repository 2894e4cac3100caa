import { constantResults, wholePath } from '../../../expressions/okta';
import type { OktaRule } from '../okta-rule';
import { inExpression } from '../support/place';

/** The attributes that tell one person from another. */
const KEYS: ReadonlySet<string> = new Set(['login', 'email', 'userName']);

/** The same address or user name for everybody. */
export const constantKey: OktaRule = {
  code: 'okta/constant-key',
  severity: 'error',
  title: 'One e-mail address or user name for everybody',
  checkAttribute(attribute, { direction }, context, report) {
    const { name, expression } = attribute;
    const [only, ...others] = constantResults(expression);
    const place = inExpression(attribute, context);
    if (direction === undefined || !KEYS.has(name) || place === undefined) return;
    if (only === undefined || others.length > 0 || wholePath(expression) !== undefined) return;
    if (only.text !== expression.trim() || only.value.trim() === '') return;
    report({
      ...place,
      message: `"${name}" is ${only.text} for everybody, and no two users may share it. The second user fails: RingCentral says "More than one record found for Email". Use an attribute of the user.`,
    });
  },
};
