import { Lexer } from '../../expressions/groovy/syntax/lexer';
import type { Token } from '../../expressions/groovy/syntax/token';
import type { Span } from '../../text/span';

/**
 * What a piece of an expression is. All but `placeholder` (the `${` and `}` themselves) are token types of LSP 3.17, so
 * every theme has a colour for them.
 */
export type TokenType =
  | 'class'
  | 'keyword'
  | 'method'
  | 'number'
  | 'operator'
  | 'placeholder'
  | 'property'
  | 'string'
  | 'variable';

interface CodeToken {
  readonly span: Span;
  readonly type: TokenType;
}

const KEYWORDS = new Set(
  'as assert break case catch class continue def default do else false finally for if in instanceof new null return switch throw true try while'.split(
    ' ',
  ),
);
const BRACKETS = new Set(['(', ')', '[', ']', '{', '}', ',', ';', '.', ':']);
const ACCESS = new Set(['.', '?.', '*.', '.@', '.&']);

/** The tokens of the Groovy code in `code`, a part of `text`. */
export function codeTokens(text: string, code: Span): readonly CodeToken[] {
  const found: CodeToken[] = [];
  collect(new Lexer({ text }).block(code.start, code.end, false).tokens, found);
  return found;
}

function collect(tokens: readonly Token[], found: CodeToken[]): void {
  for (const [index, token] of tokens.entries()) {
    const { kind, start, end } = token;
    if (kind === 'gstring') gstring(token, found);
    else {
      const type = typeOf(token, tokens[index - 1], tokens[index + 1]);
      if (type !== undefined && end > start) found.push({ span: { start, end }, type });
    }
  }
}

function typeOf(token: Token, before: Token | undefined, after: Token | undefined): TokenType | undefined {
  switch (token.kind) {
    case 'number':
    case 'string':
      return token.kind;
    case 'op':
      return BRACKETS.has(token.text) || ACCESS.has(token.text) ? undefined : 'operator';
    case 'name':
      return typeOfName(token.text, before, after);
    default:
      return undefined;
  }
}

function typeOfName(name: string, before: Token | undefined, after: Token | undefined): TokenType {
  const isMember = before?.kind === 'op' && ACCESS.has(before.text);
  const isCalled = after?.kind === 'op' && after.text === '(';
  if (isMember) return isCalled ? 'method' : 'property';
  if (KEYWORDS.has(name)) return 'keyword';
  if (before?.kind === 'name' && before.text === 'new') return 'class';
  if (isCalled) return 'method';
  return /^[A-Z][a-z]/.test(name) ? 'class' : 'variable';
}

/** A string with expressions in it: its text in pieces, and between them the code. */
function gstring(token: Token, found: CodeToken[]): void {
  let at = token.start;
  for (const piece of token.pieces ?? []) {
    if (piece.kind === 'text') continue;
    if (piece.start > at) found.push({ span: { start: at, end: piece.start }, type: 'string' });
    collect(piece.tokens, found);
    at = piece.end;
  }
  if (token.end > at) found.push({ span: { start: at, end: token.end }, type: 'string' });
}
