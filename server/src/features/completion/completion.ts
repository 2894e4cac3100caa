import type { ExpressionCompletion } from '../../expressions/kit/language';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span, TextEdit } from '../../text/span';
import type { JsonCursor } from '../json-cursor';
import type { Insertion } from '../snippet';

export type CompletionKind = ExpressionCompletion['kind'] | 'attribute' | 'connection' | 'key';

/** Something to insert at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** The vendor advises against it. */
  readonly deprecated?: boolean;
  /** What is replaced, in offsets of the file. */
  readonly span: Span;
  /** Written at the level of {@link at}. */
  readonly insertion: Insertion;
  readonly at: EmbeddedText;
  /** What the typed text is compared with, as it would stand in the file. */
  readonly filterText: string;
  /** Order among the others; equal ones go by label. */
  readonly rank: number;
  /** Edits elsewhere in the file that belong to it, such as a comma before. */
  readonly edits: readonly TextEdit[];
}

export type Draft = Pick<Completion, 'label' | 'kind' | 'detail' | 'documentation' | 'insertion'> & {
  /** The text the label stands for, when it differs. */
  readonly text?: string;
  readonly rank?: number;
};

/** `draft` as a completion of the JSON key or value at `cursor`, with the commas it needs. */
export function atCursor(draft: Draft, cursor: JsonCursor, at: EmbeddedText): Completion {
  const { text = draft.label, rank = 0, ...rest } = draft;
  const edits =
    cursor.commaAt === undefined
      ? []
      : [{ span: at.spanToFile({ start: cursor.commaAt, end: cursor.commaAt }), newText: ',' }];
  return {
    ...rest,
    insertion: cursor.commaAfter ? [...draft.insertion, ','] : draft.insertion,
    span: at.spanToFile(cursor.replace),
    at,
    filterText: at.escape(cursor.quoted ? JSON.stringify(text) : text),
    rank,
    edits,
  };
}
