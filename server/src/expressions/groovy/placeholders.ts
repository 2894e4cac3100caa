import type { Span } from '../../text/span';
import type { Placeholder, PlaceholderValues } from '../kit/language';
import { createScope, type Scope } from '../kit/scope';
import { checkTemplate } from './check';
import { compileTemplate } from './render';
import { Lexer } from './syntax/lexer';
import { parseScript } from './syntax/parser';
import type { GroovyTemplate } from './template';

/** The `${…}`, `$name` and `<%=…%>` of a template, in order. */
export function placeholders({ parts }: GroovyTemplate): readonly Placeholder[] {
  return parts.filter((part) => part.kind === 'expression');
}

/** What each placeholder becomes, up to the one that fails. Of a template with scriptlets nothing is known but a failure. */
export function compilePlaceholders(template: GroovyTemplate): (scope: Scope) => PlaceholderValues {
  const render = compileTemplate(template);
  return (scope) => {
    const { pieces, text, error } = render(scope);
    const values = pieces.map(({ source, output, value }) => ({
      span: source,
      value,
      text: text.slice(output.start, output.end),
    }));
    if (error === undefined) return { values };
    return { values, error: { message: error.message, span: partAround(template, error.span) } };
  };
}

function partAround({ parts, text }: GroovyTemplate, { start }: Span): Span {
  return parts.find(({ span }) => start >= span.start && start < span.end)?.span ?? { start: 0, end: text.length };
}

/** A template that is one placeholder without its signs. The template engine's rules for quotes do not apply to it. */
export function parseCode(text: string): GroovyTemplate {
  const span = { start: 0, end: text.length };
  const { tokens } = new Lexer({ text }).block(0, text.length, false);
  const { script, findings } = parseScript(tokens, span);
  return {
    text,
    parts: [{ kind: 'expression', span, code: span, script }],
    problems: findings,
    isPlain: false,
  };
}

const nothing = createScope([], true);

/** The names a template takes from outside: neither variables and parameters of its own nor classes. */
export function freeNames(template: GroovyTemplate): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { code, data } of checkTemplate(template, nothing))
    if (code === 'unknown-binding' && typeof data?.name === 'string') names.add(data.name);
  return names;
}
