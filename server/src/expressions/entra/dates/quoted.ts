/** The literal text between quotes at `start`, backslashes taken off, and the place after it; undefined if it is open. */
export function readQuoted(
  pattern: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const quote = pattern[start];
  let text = '';
  for (let i = start + 1; i < pattern.length; i++) {
    if (pattern[i] === quote) return { text, end: i + 1 };
    if (pattern[i] === '\\') {
      i++;
      if (i >= pattern.length) return undefined;
    }
    text += pattern[i]!;
  }
  return undefined;
}

/** Longer texts are cut short in messages. */
const longest = 60;

/** A text for a message, in quotation marks. */
export function quote(text: string): string {
  return text.length > longest ? `"${text.slice(0, longest)}…"` : `"${text}"`;
}
