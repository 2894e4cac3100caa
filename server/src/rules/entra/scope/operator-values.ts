import type { FilterClause } from '../../../documents/entra/model/scope-filter';
import { findScopeOperator, type ScopeOperator } from '../../../knowledge/entra/scope-operators';
import { contentOf, memberSpan } from '../../json-place';
import { setMember } from '../../layout';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';

/** An operator without the value it needs, or with one that it does not take. */
export const operatorValues: EntraRule = {
  code: 'entra/operator-values',
  severity: 'error',
  title: 'Filter value that does not fit its operator',
  checkClause(clause, _around, context, report) {
    const operator = findScopeOperator(clause.operatorName);
    if (operator === undefined) return;
    if (!operator.takesValue) withoutValues(clause, context, report);
    else withValues(clause, operator, context, report);
  },
};

function withoutValues(clause: FilterClause, context: EntraContext, report: Report): void {
  const [value] = clause.valueNodes;
  if (value === undefined || (clause.valueNodes.length === 1 && value.value === '')) return;
  report({
    span: contentOf(value),
    at: context.document.text,
    severity: 'warning',
    message: `${clause.operatorName} takes no value, so "${value.value}" is not compared with anything. Set targetOperand to null, or use EQUALS.`,
    fixes: () => [
      {
        title: 'Remove the value',
        edits: [setMember(clause.node, 'targetOperand', null, context)],
        isSafe: false,
      },
    ],
  });
}

function withValues(clause: FilterClause, operator: ScopeOperator, context: EntraContext, report: Report): void {
  const at = context.document.text;
  const { valueNodes } = clause;
  if (valueNodes.every(({ value }) => value === '')) {
    const [empty] = valueNodes;
    report({
      span: empty === undefined ? memberSpan(clause.node, 'targetOperand', 'operatorName') : contentOf(empty),
      at,
      message: `${clause.operatorName} needs a value to compare with, and this clause has none. Entra refuses it. Add a value to targetOperand, or use IS NULL.`,
    });
    return;
  }
  if (operator.isNumeric !== true) return;
  for (const node of valueNodes)
    if (!/^-?\d{1,30}$/.test(node.value))
      report({
        span: contentOf(node),
        at,
        message: `${clause.operatorName} compares whole numbers, and "${node.value}" is none, so nobody is in scope. Write a whole number.`,
      });
}
