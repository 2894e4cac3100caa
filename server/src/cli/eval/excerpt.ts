import { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';

/** A line of an expression is cut to this many characters around what is marked. */
const width = 100;

/** The line on which `span` begins, and a line with carets under what is marked of it. */
export function excerpt(text: string, span: Span): readonly [line: string, carets: string] {
  const lines = new LineIndex(text);
  const { line } = lines.positionAt(span.start);
  const start = lines.lineStart(line);
  const whole = text.slice(start, lines.lineEnd(line));
  const at = Math.min(span.start - start, whole.length);
  const end = Math.max(at + 1, Math.min(span.end - start, whole.length));
  const from = whole.length <= width ? 0 : Math.max(0, at - width / 2);
  const shown = whole.slice(from, from + width);
  const before = from === 0 ? '' : '… ';
  const after = from + width < whole.length ? ' …' : '';
  // A tab stays one, so that the carets stand where the text does.
  const pad = `${before}${shown.slice(0, at - from)}`.replace(/[^\t]/g, ' ');
  return [`${before}${printable(shown)}${after}`, `${pad}${'^'.repeat(Math.min(end - at, width - (at - from)) || 1)}`];
}

/** The text without what would move a terminal's cursor or colour it. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]/gu, '·');
}
