import { wholePath } from '../../../expressions/okta';
import type { OktaRule } from '../okta-rule';
import { expressionFix } from '../support/edits';
import { inExpression } from '../support/place';

const OTHER: ReadonlyMap<string, string> = new Map([
  ['firstName', 'lastName'],
  ['lastName', 'firstName'],
]);

/** The first name from the last name, or the other way round. */
export const swappedNames: OktaRule = {
  code: 'okta/swapped-names',
  severity: 'warning',
  title: 'First name and last name exchanged',
  checkAttribute(attribute, _mapping, context, report) {
    const other = OTHER.get(attribute.name);
    const place = inExpression(attribute, context);
    const path = other === undefined || place === undefined ? undefined : wholePath(attribute.expression);
    if (place === undefined || path?.length !== 2 || path[1] !== other) return;
    const right = `${path[0]}.${attribute.name}`;
    report({
      ...place,
      message: `"${attribute.name}" gets ${attribute.expression}. Everybody is called the wrong way round. Use ${right}.`,
      fixes: () => expressionFix(context.document, attribute, right),
    });
  },
};
