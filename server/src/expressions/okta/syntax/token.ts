import type { Span } from '../../../text/span';

export type TokenKind =
  | 'name'
  /** An operator written as a word of two or three letters, `eq`, `not`: an operator or a name, as the place wants. */
  | 'word'
  | 'string'
  | 'number'
  | 'operator'
  | 'end';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** A name as written; an operator as its sign (`==` for `eq`); a string without quotes; a number as written. */
  readonly text: string;
}
