import type { GroovyTemplate } from '../../expressions/groovy/template';
import { type Span, touches } from '../../text/span';

/** A name in an expression, and what it is read from: `['user', 'manager']` for `email` in `user.manager?.email`. */
export interface NameAt {
  readonly span: Span;
  /** The name up to its end, possibly empty at the cursor. */
  readonly name: string;
  readonly path: readonly string[];
}

const NAME = /[\w$]/;

/**
 * The name at `offset` of a template, also while it is being typed.
 * @returns undefined in plain text, in a string of the expression, and behind anything but a chain of names
 */
export function nameAt(template: GroovyTemplate, offset: number): NameAt | undefined {
  const code = codeAround(template, offset);
  if (code === undefined || isInString(template.text, code.start, offset)) return undefined;
  const { text } = template;
  let start = offset;
  let end = offset;
  while (start > code.start && NAME.test(text[start - 1] ?? '')) start--;
  while (end < code.end && NAME.test(text[end] ?? '')) end++;
  const name = text.slice(start, end);
  if (/^\d/.test(name)) return undefined;
  const path = pathBefore(text, code.start, start);
  return path === undefined ? undefined : { span: { start, end }, name, path };
}

/** The code around `offset`: between `${` and `}`, behind `$`, between `<%` and `%>`; also while it is not closed. */
function codeAround(template: GroovyTemplate, offset: number): Span | undefined {
  for (const part of template.parts) if (part.kind !== 'text' && touches(part.code, offset)) return part.code;
  return undefined;
}

/** Whether an odd number of quotes stands between the beginning of the code and the cursor. */
function isInString(text: string, start: number, offset: number): boolean {
  let quote = '';
  for (let at = start; at < offset; at++) {
    const c = text[at] as string;
    if (c === '\\') at++;
    else if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
  }
  return quote !== '';
}

/** The names before `offset`, joined by dots; undefined behind a call, an index or a number. */
function pathBefore(text: string, limit: number, offset: number): readonly string[] | undefined {
  const path: string[] = [];
  let at = offset;
  for (;;) {
    const dot = /(\??\.)\s*$/.exec(text.slice(limit, at));
    if (dot === null) return path;
    const before = text.slice(limit, limit + dot.index);
    const name = /([A-Za-z_$][\w$]*)\s*$/.exec(before);
    if (name === null) return undefined;
    path.unshift(name[1] as string);
    at = limit + name.index;
  }
}
