import type { Finding as ExpressionFinding, FindingCode } from '../../expressions/kit';
import { replaceIn } from '../edits';
import type { Finding, Rule, RuleContext } from '../rule';
import { findingsOf } from './expression-findings';
import { type TemplateSite, templateSites } from './template-sites';

/** How one rule words a finding of the engine; undefined when it is not certain enough to report. */
export type Wording = (
  finding: ExpressionFinding,
  site: TemplateSite,
  context: RuleContext,
) => Omit<Finding, 'span' | 'at' | 'fixes'> | undefined;

/** A `check` that reports the engine's findings of these codes, with its suggestions as fixes. */
export function fromFindings(codes: readonly FindingCode[], wording: Wording): NonNullable<Rule['check']> {
  return (context, report) => {
    for (const site of templateSites(context.parameter)) {
      for (const finding of findingsOf(site, context)) {
        if (!codes.includes(finding.code)) continue;
        const words = wording(finding, site, context);
        if (words === undefined) continue;
        const at = site.string.text;
        report({
          ...words,
          span: finding.span,
          at,
          fixes: (finding.suggestions ?? []).map((suggestion) => ({
            title: `Change to ${suggestion}`,
            edits: [replaceIn(context.parameter.uri, at, finding.span, suggestion)],
            isSafe: false,
          })),
        });
      }
    }
  };
}
