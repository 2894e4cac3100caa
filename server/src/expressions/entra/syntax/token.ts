export type TokenKind =
  | 'name'
  | 'attribute'
  | 'string'
  | 'number'
  /** `%name%` of Microsoft Entra Connect sync. */
  | 'placeholder'
  | 'operator'
  | '('
  | ')'
  | ','
  /** Characters no part of the language starts with. */
  | 'stray'
  | 'end';

/** The token under the cursor of a scanner: one object, which every step fills anew. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** A name or operator as written, the name inside an attribute's brackets, the text a string stands for. */
  text: string;
  /** Of an attribute or string: what is wrong with its delimiters. */
  flaw: TokenFlaw | undefined;
  /** Of a string: where a backslash stands before something it does not escape. */
  loneBackslashes: readonly number[] | undefined;
}

export type TokenFlaw =
  /** The closing bracket or quote is missing. */
  | 'open'
  /** Typographic quotes. */
  | 'smart'
  /** Single quotes. */
  | 'single';
