import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** A negative comparison, which people without a value do not fulfil. */
export const scopeNull: EntraRule = {
  code: 'entra/scope-null',
  severity: 'information',
  title: 'Filter that leaves out people without a value',
  checkClause(clause, around, context, report) {
    const node = clause.operatorNode;
    if (node === undefined || (node.value !== 'NOT EQUALS' && node.value !== 'NOT REGEX MATCH')) return;
    const attribute = around.sourceObject?.attribute(clause.sourceOperandName);
    if (attribute?.isRequired === true || attribute?.isAnchor === true) return;
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `Every filter is false for a user without a value, ${node.value} too: people whose "${clause.sourceOperandName}" is empty are out of scope and are disabled in the application. Add a group with IS NULL to keep them.`,
    });
  },
};
