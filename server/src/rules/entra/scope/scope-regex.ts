import { checkPattern } from '../../../expressions/entra';
import type { FindingCode } from '../../../expressions/kit/finding';
import { findScopeOperator } from '../../../knowledge/entra/scope-operators';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';

/** A pattern of a scoping filter that does not compile; the language says the same of patterns in Replace. */
export const invalidScopeRegex = ruleOf('invalid-regex', 'error', 'Pattern that does not compile');

/** A pattern of a scoping filter that can take exponential time. */
export const slowScopeRegex = ruleOf('slow-regex', 'warning', 'Pattern that can take very long');

function ruleOf(code: FindingCode, severity: EntraRule['severity'], title: string): EntraRule {
  return {
    code: `entra/${code}`,
    severity,
    title,
    checkClause(clause, _around, context, report) {
      if (findScopeOperator(clause.operatorName)?.isRegex !== true) return;
      for (const node of clause.valueNodes) {
        const problem = checkPattern(node.value);
        if (problem?.code === code)
          report({
            span: contentOf(node),
            at: context.document.text,
            severity: problem.severity,
            message: problem.message.replace('so the value is never provisioned', 'so Entra refuses the filter'),
          });
      }
    },
  };
}
