import { asString } from '../../../json/narrow';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

/** An expression that is empty or null while the mapping stays. */
export const emptyExpression: OktaRule = {
  code: 'okta/empty-expression',
  severity: 'warning',
  title: 'Mapping without an expression',
  checkAttribute({ name, value, expressionNode, isRemoval, pushStatus }, { form }, context, report) {
    if (form !== 'api' || value === undefined) return;
    const isBlank = expressionNode !== undefined && asString(expressionNode)?.value.trim() === '';
    const isHalf = isRemoval && pushStatus !== undefined;
    if (!isBlank && !isHalf) return;
    report({
      span: expressionNode ?? value.get('expression') ?? value,
      at: context.document.text,
      message: `"${name}" has no expression. To take its mapping away, write "${name}": null, or null for both of its members; otherwise write the expression.`,
      fixes: () => [replaceFix(context.document, value, null, 'Take the mapping away')],
    });
  },
};
