import type { Scope } from '../../expressions/kit/scope';
import { parseJson } from '../../json/parse';
import type { CompiledText } from './compiled-call';
import { inputsOf } from './provenance';
import { renderedParts } from './rendered-parts';

/** Characters that end or break a JSON string when they come in unescaped (RFC 8259 §7). */
const BREAKING = /["\\\p{Cc}]/u;

/** Why a rendered body is not JSON, naming the value that broke it where one did. */
export function brokenBodyReason(body: string, text: CompiledText, scope: Scope): string {
  for (const { part, output } of renderedParts(text, scope) ?? []) {
    if (part.kind !== 'expression' || !BREAKING.test(body.slice(output.start, output.end))) continue;
    const code = text.source.text.text.slice(part.code.start, part.code.end);
    const culprit = inputsOf(code, scope).find(({ value }) => typeof value === 'string' && BREAKING.test(value));
    if (culprit !== undefined)
      return `The body is not JSON: ${culprit.path} is ${JSON.stringify(culprit.value)} and goes in unescaped. Saviynt sends it like this, and RingCentral cannot read it.`;
  }
  const [first] = parseJson(body).problems;
  return `The body is not JSON: ${first?.message ?? 'it cannot be read.'}`;
}

/** Values that are null and reach the target as the text "null", because Groovy writes null that way. */
export function nullTextNotes(body: string, text: CompiledText, scope: Scope): readonly string[] {
  if (!body.includes('null')) return [];
  const notes = new Set<string>();
  for (const { part, output } of renderedParts(text, scope) ?? []) {
    if (part.kind !== 'expression' || !body.slice(output.start, output.end).includes('null')) continue;
    if (!isInsideString(body, output.start)) continue;
    const code = text.source.text.text.slice(part.code.start, part.code.end);
    const empty = inputsOf(code, scope).find(({ value }) => value === null);
    if (empty !== undefined)
      notes.add(
        `${empty.path} is null and is written as the text "null". Guard it: \${${empty.path}==null?'':${empty.path}}.`,
      );
  }
  return [...notes];
}

function isInsideString(json: string, offset: number): boolean {
  let inside = false;
  for (let i = 0; i < offset; i++) {
    const c = json.charCodeAt(i);
    if (inside && c === 92) i++;
    else if (c === 34) inside = !inside;
  }
  return inside;
}
