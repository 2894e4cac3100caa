import { scopeFor } from '../../documents/saviynt/scope';
import { checkTemplate } from '../../expressions/groovy/check';
import type { Finding } from '../../expressions/kit';
import type { RuleContext } from '../rule';
import type { TemplateSite } from './template-sites';

const none: readonly Finding[] = [];

/** What the expression engine finds in a template, in the scope of its call. Read once for all rules. */
export function findingsOf(site: TemplateSite, { parameter, connector }: RuleContext): readonly Finding[] {
  const { template } = site.string;
  // Groovy renders nothing of a text it cannot parse, so nothing else about it is certain.
  if (template.problems.some(({ code }) => code === 'syntax')) return none;
  const scope = scopeFor(parameter, site.call, connector);
  if (site.checked?.scope !== scope) site.checked = { scope, findings: checkTemplate(template, scope) };
  return site.checked.findings;
}
