import type { Call } from '../../documents/saviynt/call';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scimEndpoint } from '../../documents/saviynt/response-shapes';
import { scopeFor } from '../../documents/saviynt/scope';
import type { TemplateSite } from '../../documents/saviynt/template-sites';
import { checkTemplate } from '../../expressions/groovy/check';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Finding, Scope } from '../../expressions/kit';
import type { RuleContext } from '../rule';

const none: readonly Finding[] = [];

/** What the expression engine finds in a template, in the scope of its call. Read once for all rules. */
export function findingsOf(site: TemplateSite, context: RuleContext): readonly Finding[] {
  if (site.checked !== undefined) return site.checked;
  const { template } = site.string;
  // Groovy renders nothing of a text it cannot parse, so nothing else about it is certain.
  if (template.problems.some(({ code }) => code === 'syntax')) return none;
  site.checked = inScope(findings, site, context, checkTemplate);
  return site.checked;
}

/** What was worked out from the template of a text, by the scope it was worked out in. */
export type ScopedMemo<T> = WeakMap<GroovyTemplate, Map<string, T>>;

const findings: ScopedMemo<readonly Finding[]> = new WeakMap();

/** What `work` says of a site's template in the scope of its call, worked out once for equal texts in equal scopes. */
export function inScope<T>(
  memo: ScopedMemo<T>,
  { string: { template }, call }: TemplateSite,
  { parameter, connector }: RuleContext,
  work: (template: GroovyTemplate, scope: Scope) => T,
): T {
  const scope = () => scopeFor(parameter, call, connector);
  const key = scopeKey(template, parameter, call);
  if (key === undefined) return work(template, scope());
  let values = memo.get(template);
  if (values === undefined) {
    values = new Map();
    memo.set(template, values);
  }
  let value = values.get(key);
  if (value === undefined) {
    value = work(template, scope());
    values.set(key, value);
  }
  return value;
}

type Reach = 'parameter' | 'response' | 'connection';

const reaches = new WeakMap<GroovyTemplate, Reach>();

/**
 * The same for scopes that a template cannot tell apart: apart from `response` and `connection`, every call of a parameter
 * sees the same names, and in an import `response` depends on the address alone. Undefined when a scope is like no other.
 */
function scopeKey(template: GroovyTemplate, parameter: SaviyntParameter, call: Call | undefined): string | undefined {
  let reach = reaches.get(template);
  if (reach === undefined) {
    const { text } = template;
    reach = text.includes('connection') ? 'connection' : text.includes('response') ? 'response' : 'parameter';
    reaches.set(template, reach);
  }
  if (reach === 'parameter') return parameter.name;
  if (reach === 'connection' || parameter.info.shape !== 'import') return undefined;
  return `${parameter.name} ${scimEndpoint(call?.url?.text.text)}`;
}
