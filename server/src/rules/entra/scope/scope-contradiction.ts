import type { FilterClause } from '../../../documents/entra/model/scope-filter';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** Clauses of one group that nobody fulfils together. */
export const scopeContradiction: EntraRule = {
  code: 'entra/scope-contradiction',
  severity: 'warning',
  title: 'Filter group that nobody is in',
  checkGroup({ clauses }, _around, context, report) {
    const first = new Map<string, FilterClause>();
    for (const clause of clauses) {
      const before = first.get(clause.sourceOperandName);
      const value = clause.valueNodes[0] ?? clause.operatorNode;
      if (before === undefined) first.set(clause.sourceOperandName, clause);
      else if (value !== undefined && contradict(before, clause))
        report({
          span: contentOf(value),
          at: context.document.text,
          message: `Clauses of a group must all hold, and "${clause.sourceOperandName}" cannot fulfil both ${words(before)} and ${words(clause)}. Nobody is in scope by this group. Put them into two groups, of which one is enough.`,
          related: [
            {
              uri: context.document.uri,
              span: contentOf(before.valueNodes[0] ?? before.operatorNode ?? before.node),
              message: 'The clause that contradicts it.',
            },
          ],
        });
    }
  },
};

function contradict(a: FilterClause, b: FilterClause): boolean {
  if (a.operatorName === 'EQUALS' && b.operatorName === 'EQUALS') {
    const [value, ...more] = a.values;
    const [other, ...others] = b.values;
    return value !== undefined && other !== undefined && more.length + others.length === 0 && value !== other;
  }
  const pair = [a.operatorName, b.operatorName].sort().join('|');
  if (pair === 'IS NOT NULL|IS NULL' || pair === 'IS FALSE|IS TRUE') return true;
  return pair === 'EQUALS|NOT EQUALS' && a.values.length === 1 && b.values.length === 1 && a.values[0] === b.values[0];
}

function words({ operatorName, values }: FilterClause): string {
  return values.length === 0 ? operatorName : `${operatorName} "${values.join('", "')}"`;
}
