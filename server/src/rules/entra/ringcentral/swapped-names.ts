import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { toValue } from '../../../json/value';
import { memberSpan } from '../../json-place';
import { replaceLaidOut } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isOfUsers, isOutbound } from '../support/directories';

/** First name and last name the wrong way round. Holds for any SCIM application. */
export const entraSwappedNames: EntraRule = {
  code: 'ringcentral/swapped-names',
  severity: 'warning',
  title: 'First and last name swapped',
  checkObjectMapping(mapping, context, report) {
    if (!mapping.isEnabled || !isOutbound(mapping) || !isOfUsers(mapping)) return;
    const given = mapping.attributeMappings.find((each) => each.targetAttributeName === 'name.givenName');
    const family = mapping.attributeMappings.find((each) => each.targetAttributeName === 'name.familyName');
    const isGivenWrong = reads(given, 'surname');
    const isFamilyWrong = reads(family, 'givenName');
    const source = isGivenWrong ? given?.source : isFamilyWrong ? family?.source : undefined;
    if (source === undefined) return;
    const [left, right] = [given?.source?.node, family?.source?.node];
    const canSwap = isGivenWrong && isFamilyWrong && left !== undefined && right !== undefined;
    report({
      span: memberSpan(source.node, 'expression', 'name'),
      at: context.document.text,
      message: isGivenWrong
        ? 'name.givenName is the first name, and this takes [surname]. Everybody would appear with the last name in front. Use [givenName].'
        : 'name.familyName is the last name, and this takes [givenName]. Everybody would appear with the first name as last name. Use [surname].',
      fixes: () =>
        canSwap
          ? [
              {
                title: 'Swap the sources of both names',
                edits: [
                  replaceLaidOut(context.document, left, toValue(right)),
                  replaceLaidOut(context.document, right, toValue(left)),
                ],
                // It changes the names of people who are already provisioned.
                isSafe: false,
              },
            ]
          : [],
    });
  },
};

/** Only a plain copy is certain: an expression may fall back to the other name. */
function reads(mapping: AttributeMapping | undefined, attribute: string): boolean {
  return mapping?.source?.type === 'Attribute' && mapping.source.name === attribute;
}
