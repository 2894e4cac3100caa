import { MemoKey } from '../../documents/memo';
import type { Call } from '../../documents/saviynt/call';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scimEndpoint } from '../../documents/saviynt/response-shapes';
import { scopeFor } from '../../documents/saviynt/scope';
import type { SharedTemplate } from '../../documents/saviynt/shared-template';
import type { TemplateSite } from '../../documents/saviynt/template-sites';
import { checkTemplate } from '../../expressions/groovy/check';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Finding } from '../../expressions/kit/finding';
import type { Scope } from '../../expressions/kit/scope';
import type { RuleContext } from '../rule';

const none: readonly Finding[] = [];

/** What the expression engine finds in a template, in the scope of its call. Read once for all rules. */
export function findingsOf(site: TemplateSite, context: RuleContext): readonly Finding[] {
  if (site.checked !== undefined) return site.checked;
  const { template } = site.string;
  // Groovy renders nothing of a text it cannot parse, so nothing else about it is certain.
  if (template.problems.some(({ code }) => code === 'syntax')) return none;
  site.checked = inScope(FINDINGS, site, context);
  return site.checked;
}

/** What is worked out from a template in a scope, once for equal texts in equal scopes. */
export class ScopedMemo<T> {
  private readonly key = new MemoKey((_: SharedTemplate) => new Map<string, T>());

  constructor(readonly work: (template: GroovyTemplate, scope: Scope) => T) {}

  /** By the name of the scope. */
  of({ memo }: SharedTemplate): Map<string, T> {
    return memo.of(this.key);
  }
}

const FINDINGS = new ScopedMemo(checkTemplate);

/** What a memo has of a site's template in the scope of its call. */
export function inScope<T>(
  memo: ScopedMemo<T>,
  { string: { shared }, call }: TemplateSite,
  { parameter, connector }: RuleContext,
): T {
  const key = scopeKey(shared, parameter, call);
  if (key === undefined) return memo.work(shared.template, scopeFor(parameter, call, connector));
  const values = memo.of(shared);
  let value = values.get(key);
  if (value === undefined) {
    value = memo.work(shared.template, scopeFor(parameter, call, connector));
    values.set(key, value);
  }
  return value;
}

type Reach = 'parameter' | 'response' | 'connection';

const REACH = new MemoKey(
  ({ template: { text } }: SharedTemplate): Reach =>
    text.includes('connection') ? 'connection' : text.includes('response') ? 'response' : 'parameter',
);

/**
 * The same for scopes that a template cannot tell apart: apart from `response` and `connection`, every call of a parameter
 * sees the same names, and in an import `response` depends on the address alone. Undefined when a scope is like no other.
 */
function scopeKey(shared: SharedTemplate, parameter: SaviyntParameter, call: Call | undefined): string | undefined {
  const reach = shared.memo.of(REACH);
  if (reach === 'parameter') return parameter.name;
  if (reach === 'connection' || parameter.info.shape !== 'import') return undefined;
  return `${parameter.name} ${scimEndpoint(call?.url?.text.text)}`;
}
