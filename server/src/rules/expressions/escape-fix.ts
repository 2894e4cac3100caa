import type { RequestBody } from '../../documents/saviynt/request-body';
import type { ExpressionPart, TemplatePart } from '../../expressions/groovy/template';
import type { JsonString } from '../../json/node';
import { deepestAt } from '../../json/path';
import type { Span } from '../../text/span';
import type { Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import { codeOf, type PlaceholderText, partAt } from './placeholders';

/** Text that can stand in single quotes inside `${…}` without an escape at any of the levels around it. */
const plainText = /^[^'"\\${}\r\n<]*$/;
/** Code that means the same inside a call: one expression, without what SimpleTemplateEngine reads differently. */
const movable = /^[^"{}\r\n;]+$/;

/**
 * Writes the JSON string around the placeholder by `JsonOutput.toJson`, which escapes the text, sets the quotes and
 * writes null for nothing (measured with Groovy 2.4.21). Undefined where that would change more than the escaping.
 */
export function escapeFix(placeholder: PlaceholderText, uri: string): Fix | undefined {
  const { site, part } = placeholder;
  const body = site.call?.body;
  if (site.role !== 'body' || body === undefined) return undefined;
  const place = stringAround(body, part.span, placeholder.position);
  if (place === undefined) return undefined;
  const code = argument(placeholder, place);
  if (code === undefined) return undefined;
  return {
    title: 'Escape it with JsonOutput.toJson',
    edits: [replaceIn(uri, body.text, place, `\${groovy.json.JsonOutput.toJson(${code})}`)],
    // Which classes EIC lets an expression use is not published.
    isSafe: false,
  };
}

/** `${x}` becomes `${x ?: ''}`. Undefined where the code is more than one expression. */
export function guardFix(placeholder: PlaceholderText, uri: string): Fix | undefined {
  const { site, part } = placeholder;
  const code = codeOf(placeholder);
  if (!isExpression(part) || !movable.test(code)) return undefined;
  const operand = isOperand(code) ? code : `(${code})`;
  const isBraced = site.string.text.text.startsWith('${', part.span.start);
  if (!isBraced) return undefined;
  return {
    title: 'Write nothing when it is null',
    edits: [replaceIn(uri, site.string.text, part.code, `${operand} ?: ''`)],
    isSafe: false,
  };
}

function stringAround(body: RequestBody, span: Span, position: string | undefined): Span | undefined {
  if (position === 'value') return span;
  if (position !== 'string') return undefined;
  const node = deepestAt(body.json.root, span.start + 1);
  return node?.kind === 'string' && node.closed && !isKey(node) ? node : undefined;
}

function isKey(node: JsonString): boolean {
  return node.parent?.kind === 'property' && node.parent.key === node;
}

/** Beyond this nobody reads the result, and a fix for each of thousands of placeholders would fill the memory. */
const MAX_PIECES = 30;

/** The expression for the whole JSON string: the code alone, or text and code joined. */
function argument({ site }: PlaceholderText, place: Span): string | undefined {
  const { template } = site.string;
  const { text } = site.string.text;
  const pieces: { readonly text: string; readonly isCode: boolean }[] = [];
  for (let index = partAt(template, place.start); index < template.parts.length; index++) {
    const part = template.parts[index] as TemplatePart;
    if (part.span.start >= place.end) break;
    if (pieces.length === MAX_PIECES) return undefined;
    if (part.kind === 'scriptlet') return undefined;
    if (part.kind === 'expression') {
      const code = codeOf({ site, part });
      if (!isExpression(part) || !movable.test(code)) return undefined;
      pieces.push({ text: code, isCode: true });
      continue;
    }
    const from = Math.max(part.span.start, place.start + 1);
    const written = text.slice(from, Math.min(part.span.end, place.end - 1));
    if (!plainText.test(written)) return undefined;
    if (from < place.end - 1 && written !== '') pieces.push({ text: written, isCode: false });
  }
  const [only] = pieces;
  if (pieces.length === 1 && only?.isCode) return only.text;
  // A plus writes "null" for null as well, so every operand is guarded.
  if (pieces.some((piece) => piece.isCode && !isOperand(piece.text))) return undefined;
  return pieces.map((piece) => (piece.isCode ? `(${piece.text} ?: '')` : `'${piece.text}'`)).join(' + ');
}

function isExpression({ script }: ExpressionPart): boolean {
  return script.statements.length === 1 && script.statements[0]?.kind === 'expression';
}

/** Whether `?:` binds to all of the code: a path, perhaps with calls. */
function isOperand(code: string): boolean {
  return /^[\w$.?](?:[\w$.?]|\([^()]*\)|\[[^[\]]*\])*$/.test(code) && !code.includes('?:') && !/\?(?!\.)/.test(code);
}
