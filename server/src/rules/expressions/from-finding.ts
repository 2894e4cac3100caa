import { MemoKey } from '../../documents/memo';
import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { type TemplateSite, templateSites } from '../../documents/saviynt/template-sites';
import type { Finding as ExpressionFinding, FindingCode } from '../../expressions/kit/finding';
import type { Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import type { Finding, Rule, RuleContext } from '../rule';
import { findingsOf } from './expression-findings';

/** What a rule says instead of the engine: the place and the fixes only where they differ. */
export type Worded = Omit<Finding, 'at' | 'span'> & { readonly span?: Finding['span'] };

/** How one rule words a finding of the engine; undefined when it is not certain enough to report. */
export type Wording = (finding: ExpressionFinding, site: TemplateSite, context: RuleContext) => Worded | undefined;

/** A `check` that reports the engine's findings of these codes, with its suggestions as fixes. */
export function fromFindings(codes: readonly FindingCode[], wording: Wording): NonNullable<Rule['check']> {
  return (context, report) => {
    for (const site of sitesWithFindings(context)) {
      for (const finding of findingsOf(site, context)) {
        if (!codes.includes(finding.code)) continue;
        const words = wording(finding, site, context);
        if (words === undefined) continue;
        report({ span: finding.span, at: site.string.text, fixes: suggestions(finding, site, context), ...words });
      }
    }
  };
}

const SITES = new MemoKey((_: Connector) => new Map<SaviyntParameter, readonly TemplateSite[]>());

/** The templates that are not sound: nearly all are, and every rule about expressions asks. */
function sitesWithFindings(context: RuleContext): readonly TemplateSite[] {
  const { parameter, connector } = context;
  const all = templateSites(parameter);
  if (all.length === 0) return all;
  const known = connector.memo.of(SITES);
  let sites = known.get(parameter);
  if (sites === undefined) {
    sites = all.filter((site) => findingsOf(site, context).length > 0);
    known.set(parameter, sites);
  }
  return sites;
}

function suggestions(finding: ExpressionFinding, site: TemplateSite, { parameter }: RuleContext): readonly Fix[] {
  return (finding.suggestions ?? []).map((suggestion) => ({
    title: `Change to ${suggestion}`,
    edits: [replaceIn(parameter.uri, site.string.text, finding.span, suggestion)],
    isSafe: false,
  }));
}
