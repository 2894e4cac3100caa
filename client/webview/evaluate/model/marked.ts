import type { ExpressionSpan } from '../../../../server/src/lsp/protocol';

/** A text in three pieces; a mark without length becomes one character wide, so that it can be seen. */
export interface MarkedText {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** So many characters are shown on either side of a mark. */
const around = 200;

/** The text around `span`, cut to what fits a page. */
export function markedText(text: string, { start, end }: ExpressionSpan): MarkedText {
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  const cutBefore = Math.max(0, from - around);
  const cutAfter = Math.min(text.length, to + around);
  return {
    before: `${cutBefore > 0 ? '…' : ''}${text.slice(cutBefore, from)}`,
    marked: text.slice(from, Math.min(to, from + 2 * around)) || '␣',
    after: `${text.slice(to, cutAfter)}${cutAfter < text.length ? '…' : ''}`,
  };
}
