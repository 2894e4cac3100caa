import type { Call, Header } from '../../documents/saviynt/call';
import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { scopeFor } from '../../documents/saviynt/scope';
import type { TemplatedString } from '../../documents/saviynt/templated-string';
import { compileTemplate, compileToText, type Rendered } from '../../expressions/groovy/render';
import { changesValues } from '../../expressions/groovy/syntax/changes';
import type { GroovyTemplate, TemplatePart } from '../../expressions/groovy/template';
import type { Scope } from '../../expressions/kit/scope';
import { toValue } from '../../json/value';
import { compileBodyValue, type ValueReader } from './body-value';
import { referencedPaths } from './referenced-paths';
import { type OutcomeRule, readOutcomeRule } from './task-outcome';

/** A template of the mapping, compiled once and rendered for each person. */
export interface CompiledText {
  readonly source: TemplatedString;
  render(scope: Scope): Rendered;
  /** The text alone, quicker than `render`; undefined unless its verdict is `ok`. */
  textOrNone(scope: Scope): string | undefined;
  /** `user.lastname`, `account.accountID`, `response.call1.message.id`: everything its expressions name. */
  readonly references: readonly string[];
  /** What the expression of one of its parts names; nothing for literal text. */
  referencesOf(part: TemplatePart): readonly string[];
}

/** A call of a provisioning parameter, ready to be rendered for many people. */
export interface CompiledCall {
  readonly parameter: SaviyntParameter;
  readonly name: string;
  /** The HTTP method on the wire: `DELETEWITHBODY` and `GETWITHBODY` are DELETE and GET. */
  readonly method: string;
  readonly url: CompiledText | undefined;
  readonly body: CompiledText | undefined;
  /** The value of the body without its text, for asking whether a request is needed at all. */
  readonly bodyValue: ValueReader | undefined;
  readonly headers: readonly { readonly header: Header; readonly value: CompiledText | undefined }[];
  /** httpContentType; undefined where it says nothing. */
  readonly contentType: string | undefined;
  /** Values of headers that may differ from person to person. */
  readonly personalHeaders: readonly CompiledText[];
  /** Why it cannot be planned although it stands there. */
  readonly problem: string | undefined;
  readonly outcome: OutcomeRule;
  /** Without values. */
  readonly scope: Scope;
}

function compileText(source: TemplatedString): CompiledText {
  const { template } = source;
  const render = compileTemplate(template);
  const references = new Map<TemplatePart, readonly string[]>(
    template.parts.flatMap((part) =>
      part.kind === 'text'
        ? []
        : [[part, referencedPaths(template.text.slice(part.code.start, part.code.end))] as const],
    ),
  );
  return {
    source,
    render,
    textOrNone: compileToText(template),
    references: [...references.values()].flat(),
    referencesOf: (part) => references.get(part) ?? [],
  };
}

/** Compiles the templates of a call once, for all people. What keeps it from being planned is its `problem`. */
export function compileCall(call: Call, parameter: SaviyntParameter, connector: Connector): CompiledCall {
  const { url, body } = call;
  const headers = call.headers.map((header) => ({
    header,
    value: header.value === undefined ? undefined : compileText(header.value),
  }));
  return {
    parameter,
    name: call.name,
    method: call.method.replace(/WITHBODY$/, ''),
    url: url === undefined ? undefined : compileText(url),
    body: body === undefined ? undefined : compileText(body.string),
    bodyValue: body === undefined || !isPiecewise(body.string.template) ? undefined : compileBodyValue(body),
    headers,
    contentType: contentTypeOf(call),
    personalHeaders: headers.flatMap(({ value }) => (value === undefined || isSameForAll(value) ? [] : [value])),
    problem: callProblem(call),
    outcome: readOutcomeRule(call.object),
    scope: scopeFor(parameter, call, connector),
  };
}

/** Whether each expression gives the same alone as in the whole: none sets a variable or prints what another may show. */
function isPiecewise(template: GroovyTemplate): boolean {
  const prints = template.parts.some(
    ({ kind, span }) => kind !== 'text' && /\b(out|print)/.test(template.text.slice(span.start, span.end)),
  );
  return template.script === undefined && !prints && !changesValues(template);
}

/** Plain text, or nothing but the token. */
function isSameForAll({ source }: CompiledText): boolean {
  return (
    source.template.problems.length === 0 && /^[^$<\\]*(\$\{\s*access_token\s*\})?[^$<\\]*$/.test(source.text.text)
  );
}

function contentTypeOf({ http }: Call): string | undefined {
  const node = http.get('httpContentType');
  const text = node?.kind === 'string' ? node.value.trim() : '';
  return text === '' ? undefined : text;
}

function callProblem(call: Call): string | undefined {
  if (call.url === undefined) return 'The call has no "url", so nothing can be sent.';
  if (call.method === '') return 'The call has no "httpMethod", so it is not known what would be sent.';
  const params = toValue(call.http.get('httpParams'));
  if (typeof params === 'object' && params !== null && Object.keys(params).length > 0)
    return 'httpParams is an object here. What Saviynt makes of it in a provisioning call is not published; write it as a JSON text in a string.';
  return undefined;
}
