import type { SemanticToken } from '../../kit/language';
import { Lexer } from '../syntax/lexer';
import type { Token } from '../syntax/token';
import { isReserved } from '../syntax/words';
import type { GroovyTemplate } from '../template';

const constants = new Set(['true', 'false', 'null', 'it']);
const punctuation = new Set(['(', ')', '[', ']', '{', '}', ',', ';', '.']);

/** The coloured pieces of all expressions of a template with the signs around them, in order and without overlaps. */
export function tokens(template: GroovyTemplate): readonly SemanticToken[] {
  const found: SemanticToken[] = [];
  const lexer = new Lexer({ text: template.text });
  for (const part of template.parts) {
    if (part.kind === 'text') continue;
    const { span, code } = part;
    if (code.start > span.start) found.push({ span: { start: span.start, end: code.start }, type: 'placeholder' });
    classify(lexer.block(code.start, code.end, false).tokens, found);
    if (code.end < span.end) found.push({ span: { start: code.end, end: span.end }, type: 'placeholder' });
  }
  return found;
}

function classify(list: readonly Token[], found: SemanticToken[]): void {
  list.forEach((token, i) => {
    const span = { start: token.start, end: token.end };
    const type = typeOf(token, list[i - 1], list[i + 1]);
    if (token.kind === 'gstring') gstring(token, found);
    else if (type !== undefined && span.end > span.start) found.push({ span, type });
  });
}

/** A string with expressions: its text in pieces, and the expressions in between. */
function gstring(token: Token, found: SemanticToken[]): void {
  let from = token.start;
  for (const piece of token.pieces ?? []) {
    if (piece.kind === 'text') continue;
    if (piece.start > from) found.push({ span: { start: from, end: piece.start }, type: 'string' });
    classify(piece.tokens, found);
    from = piece.end;
  }
  if (token.end > from) found.push({ span: { start: from, end: token.end }, type: 'string' });
}

function typeOf(token: Token, previous: Token | undefined, next: Token | undefined): SemanticToken['type'] | undefined {
  switch (token.kind) {
    case 'number':
      return 'number';
    case 'string':
      return afterDot(previous) ? 'property' : 'string';
    case 'op':
      return punctuation.has(token.text) ? undefined : 'operator';
    case 'name': {
      if (!afterDot(previous) && (isReserved(token.text) || constants.has(token.text))) return 'keyword';
      const calls =
        next?.kind === 'op' && !next.newline && (next.text === '(' || (next.text === '{' && afterDot(previous)));
      return calls ? 'method' : afterDot(previous) ? 'property' : 'variable';
    }
    default:
      return undefined;
  }
}

const afterDot = (token: Token | undefined): boolean =>
  token?.kind === 'op' && ['.', '?.', '*.', '.@', '.&'].includes(token.text);
