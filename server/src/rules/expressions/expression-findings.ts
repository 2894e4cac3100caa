import { scopeFor } from '../../documents/saviynt/scope';
import { checkTemplate } from '../../expressions/groovy/check';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Finding, Scope } from '../../expressions/kit';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import type { RuleContext } from '../rule';
import type { TemplateSite } from './template-sites';

const none: readonly Finding[] = [];

/** What the expression engine finds in a template, in the scope of its call. Read once for all rules. */
export function findingsOf(site: TemplateSite, context: RuleContext): readonly Finding[] {
  const { template } = site.string;
  // Groovy renders nothing of a text it cannot parse, so nothing else about it is certain.
  if (template.problems.some(({ code }) => code === 'syntax')) return none;
  site.checked ??= inScope(findings, site, context, checkTemplate);
  return site.checked;
}

type PerParameter<T> = WeakMap<GroovyTemplate, Map<ParameterName, T>>;

const findings: PerParameter<readonly Finding[]> = new WeakMap();

/**
 * What `work` says of a site's template in the scope of its call, worked out once for equal texts in one parameter: apart
 * from `response` and `connection`, every call of a parameter sees the same names.
 */
export function inScope<T>(
  memo: PerParameter<T>,
  { string: { template }, call }: TemplateSite,
  { parameter, connector }: RuleContext,
  work: (template: GroovyTemplate, scope: Scope) => T,
): T {
  const known = memo.get(template)?.get(parameter.name);
  if (known !== undefined) return known;
  const value = work(template, scopeFor(parameter, call, connector));
  if (!/response|connection/.test(template.text)) {
    const values = memo.get(template) ?? new Map<ParameterName, T>();
    memo.set(template, values.set(parameter.name, value));
  }
  return value;
}
