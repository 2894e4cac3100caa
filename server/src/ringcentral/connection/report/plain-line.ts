/**
 * One harmless line of text. Names and messages come from a server: control characters could move a terminal's cursor,
 * and bidirectional overrides could make text read as something else.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
