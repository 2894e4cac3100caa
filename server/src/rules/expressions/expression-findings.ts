import { MemoKey } from '../../documents/memo';
import type { Call } from '../../documents/saviynt/call';
import { earlierCalls } from '../../documents/saviynt/earlier-answers';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scimEndpoint } from '../../documents/saviynt/response-shapes';
import { scopeFor } from '../../documents/saviynt/scope';
import type { SharedTemplate } from '../../documents/saviynt/shared-template';
import type { TemplateSite } from '../../documents/saviynt/template-sites';
import { checkParts, type TemplateCheck } from '../../expressions/groovy/check';
import type { GroovyTemplate } from '../../expressions/groovy/template';
import type { Finding } from '../../expressions/kit/finding';
import type { Scope } from '../../expressions/kit/scope';
import type { RuleContext } from '../rule';
import { CleanParts } from './clean-parts';

const none: readonly Finding[] = [];

/** What the expression engine finds in a template, in the scope of its call. Read once for all rules. */
export function findingsOf(site: TemplateSite, context: RuleContext): readonly Finding[] {
  if (site.checked !== undefined) return site.checked;
  const { template } = site.string;
  // Groovy renders nothing of a text it cannot parse, so nothing else about it is certain.
  if (template.problems.some(({ code }) => code === 'syntax')) return none;
  site.checked = inScope(FINDINGS, site, context).findings;
  return site.checked;
}

/**
 * What is worked out from a template in a scope, once for equal texts in equal scopes; and where all of its expressions
 * are known from other templates in that scope, and give nothing there, not at all.
 */
export class ScopedMemo<T> {
  private readonly key = new MemoKey((_: SharedTemplate) => new Map<string, T>());
  private readonly clean = new CleanParts();

  /**
   * @param nothing what a template gives whose expressions all give nothing
   * @param isNothing whether every expression of the template gave nothing, and would in any template of that scope
   */
  constructor(
    private readonly work: (template: GroovyTemplate, scope: Scope) => T,
    private readonly nothing: T,
    private readonly isNothing: (value: T) => boolean,
  ) {}

  /**
   * @param key the name of the scope; undefined when it is like no other
   * @param scope makes the scope, when it is needed
   */
  of({ memo, template }: SharedTemplate, key: string | undefined, scope: () => Scope): T {
    if (key === undefined) return this.work(template, scope());
    const values = memo.of(this.key);
    let value = values.get(key);
    if (value === undefined) {
      value = this.clean.hasAll(template, key) ? this.nothing : this.work(template, scope());
      if (value !== this.nothing && this.isNothing(value)) this.clean.addAll(template, key);
      values.set(key, value);
    }
    return value;
  }
}

const FINDINGS = new ScopedMemo<TemplateCheck>(
  checkParts,
  { findings: none, isByPart: true },
  ({ findings, isByPart }) => findings.length === 0 && isByPart,
);

/** What a memo has of a site's template in the scope of its call. */
export function inScope<T>(
  memo: ScopedMemo<T>,
  { string: { shared }, call }: TemplateSite,
  { parameter, connector }: RuleContext,
): T {
  return memo.of(shared, scopeKey(shared, parameter, call), () => scopeFor(parameter, call, connector));
}

type Reach = 'parameter' | 'response' | 'connection';

/** The name, or an escape by which Groovy lets any name be written. */
const TELLING = /connection|\\u/;

const REACH = new MemoKey(
  ({ template: { text } }: SharedTemplate): Reach =>
    TELLING.test(text) ? 'connection' : text.includes('response') ? 'response' : 'parameter',
);

/**
 * The same for scopes that a template cannot tell apart: apart from `response` and `connection`, every call of a parameter
 * sees the same names; `response` depends on the answers of earlier calls, and in an import on the address alone.
 * Undefined when a scope is like no other.
 */
function scopeKey(shared: SharedTemplate, parameter: SaviyntParameter, call: Call | undefined): string | undefined {
  const reach = shared.memo.of(REACH);
  if (reach === 'parameter') return parameter.name;
  if (reach === 'connection') return undefined;
  if (parameter.info.shape === 'import') return `${parameter.name} ${scimEndpoint(call?.url?.text.text)}`;
  return parameter.calls.length > FEW ? undefined : `${parameter.name} ${answersBefore(parameter, call)}`;
}

/** With more calls than people write, saying of each what comes before it would take longer than checking it. */
const FEW = 10;

/** What `response` is made of. */
function answersBefore(parameter: SaviyntParameter, call: Call | undefined): string {
  const answers = Array.from(earlierCalls(parameter, call), ([name, { method, url }]) => [
    name,
    method,
    scimEndpoint(url?.text.text),
  ]);
  return JSON.stringify(answers);
}
