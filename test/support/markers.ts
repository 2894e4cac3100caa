import type { Span } from '../../server/src/text/span';

/** A text with its marks taken out: `|` for the cursor, `⟦…⟧` for ranges. */
export interface Marked {
  readonly text: string;
  readonly cursors: readonly number[];
  /** In the order of their opening marks; they may nest. */
  readonly spans: readonly Span[];
}

/**
 * Takes the marks out of `source`. A `|` that belongs to the text is written `\|`.
 * @throws when an opening or closing bracket has no partner
 */
export function parseMarkers(source: string): Marked {
  const cursors: number[] = [];
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\\' && source[i + 1] === '|') text += source[++i];
    else if (c === '|') cursors.push(text.length);
    else if (c === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (c === '⟧') {
      const span = spans[open.pop() ?? -1];
      if (span === undefined) throw new Error(`⟧ without ⟦ at ${text.length} of: ${source}`);
      span.end = text.length;
    } else text += c;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${source}`);
  return { text, cursors, spans };
}

/** The text and its one cursor. @throws when there is none, or more than one, or a range */
export function parseCursor(source: string): { readonly text: string; readonly offset: number } {
  const { text, cursors, spans } = parseMarkers(source);
  const [offset] = cursors;
  if (offset === undefined || cursors.length > 1) throw new Error(`One | expected, ${cursors.length} found: ${source}`);
  if (spans.length > 0) throw new Error(`No range expected: ${source}`);
  return { text, offset };
}

/** The text and its one range. @throws when there is none, or more than one, or a cursor */
export function parseRange(source: string): { readonly text: string; readonly span: Span } {
  const { text, cursors, spans } = parseMarkers(source);
  const [span] = spans;
  if (span === undefined || spans.length > 1) throw new Error(`One ⟦⟧ expected, ${spans.length} found: ${source}`);
  if (cursors.length > 0) throw new Error(`No cursor expected: ${source}`);
  return { text, span };
}
