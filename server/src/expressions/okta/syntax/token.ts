import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';

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

export interface LexResult {
  /** The last one is the end marker. */
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
}
