import type { Span } from '../../text/span';

export interface Hover {
  /** What the text is about, in offsets of the file. */
  readonly span: Span;
  readonly markdown: string;
}
