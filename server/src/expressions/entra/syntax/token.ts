import type { Span } from '../../../text/span';

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

export interface Token extends Span {
  readonly kind: TokenKind;
  /** A name or operator as written, the name inside an attribute's brackets, the text a string stands for. */
  readonly text: string;
  /** Of an attribute or string: what is wrong with its delimiters. */
  readonly flaw?: TokenFlaw;
  /** Of a string: where a backslash stands before something it does not escape. */
  readonly loneBackslashes?: readonly number[];
}

export type TokenFlaw =
  /** The closing bracket or quote is missing. */
  | 'open'
  /** Typographic quotes. */
  | 'smart'
  /** Single quotes. */
  | 'single';
