import type { Span } from '../../text/span';

/** Why nothing is renamed, in words for the person. */
export interface Refusal {
  readonly refusal: string;
}

/** What is renamed at the cursor. */
export interface RenameTarget {
  readonly span: Span;
  readonly name: string;
}
