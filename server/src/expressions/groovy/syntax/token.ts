export type TokenKind = 'name' | 'number' | 'string' | 'gstring' | 'op' | 'bad' | 'output' | 'end';

/** A lexical token. `start` and `end` are offsets in the template, whatever the engine did to the text in between. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The name, operator, number as written, or the decoded text of a string. For `bad`, the message. */
  readonly text: string;
  /** A significant line end stands before it (line ends inside parentheses and brackets are not). */
  readonly newline: boolean;
  /** Pieces of a GString, or of the text that a template writes between two scriptlets. */
  readonly pieces?: readonly GStringPiece[];
  /** For strings: written as /slashy/ (a pattern, for colouring). */
  readonly slashy?: boolean;
}

export type GStringPiece =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'code';
      readonly start: number;
      readonly end: number;
      readonly tokens: readonly Token[];
      /** `$name.path`, where only names and dots can stand. */
      readonly path: boolean;
    };

/** What the lexer reads: code, and where each of its characters stands in the template (absent: at the same offset). */
export interface Source {
  readonly text: string;
  readonly map?: Int32Array;
}

/** What a name may begin with: a letter, `_` or `$`. @param code a UTF-16 code unit */
export function isNameStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 36 ||
    (code >= 0xc0 && isLetter(code))
  );
}

/** What may stand in a name behind its beginning. */
export function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57);
}

/** Letters that Groovy 2.4's lexer accepts beyond ASCII: U+00C0–U+FFFE without the signs among Latin-1. */
function isLetter(code: number): boolean {
  if (code === 0xd7 || code === 0xf7) return false;
  return code <= 0xff || (code >= 0x100 && code < 0x2000) || (code > 0x2fff && code < 0xffff);
}
