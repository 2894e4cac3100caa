import type { Span } from '../text/span';

/** What is wrong with a text as JSON. The words are stable: they are part of the diagnostic code `json/<word>`. */
export type JsonProblemCode =
  | 'bad-escape'
  | 'comma-expected'
  | 'comment'
  | 'control-character'
  | 'colon-expected'
  | 'content-after-end'
  | 'empty'
  | 'invalid-number'
  | 'invalid-value'
  | 'key-expected'
  | 'single-quotes'
  | 'smart-quotes'
  | 'too-deep'
  | 'trailing-comma'
  | 'unclosed'
  | 'unclosed-string'
  | 'unexpected-close'
  | 'unicode-space'
  | 'value-expected';

export interface JsonProblem {
  readonly code: JsonProblemCode;
  readonly span: Span;
  readonly message: string;
}
