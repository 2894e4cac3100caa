import { suggest } from '../../../expressions/kit/suggest';
import { findScopeOperator, scopeOperators, similarScopeOperator } from '../../../knowledge/entra/scope-operators';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { suggestionOf } from '../support/suggestion';

const operatorNames: readonly string[] = scopeOperators.map(({ name }) => name);

/** A scoping filter with an operator that Entra does not have. */
export const unknownOperator: EntraRule = {
  code: 'entra/unknown-operator',
  severity: 'error',
  title: 'Unknown filter operator',
  checkClause({ operatorNode: node }, _around, context, report) {
    if (node === undefined || findScopeOperator(node.value) !== undefined) return;
    const similar = similarScopeOperator(node.value);
    const names = similar === undefined ? suggest(node.value, operatorNames) : [similar];
    const { words, fixes } = suggestionOf(node, names, context);
    const isMember = /^is_?\s?member_?\s?of$/i.test(node.value);
    report({
      span: contentOf(node),
      at: context.document.text,
      message: isMember
        ? 'IsMemberOf is not supported in scoping filters. Assign the group to the application instead, and set the scope to assigned users and groups.'
        : `"${node.value}" is no operator of scoping filters. Entra refuses the schema; operators have upper and lower case.${words || ` There are ${operatorNames.join(', ')}.`}`,
      fixes,
    });
  },
};
