/** A text as it is searched: letter case aside, and whether an accent is a character of its own or not. */
export function searchable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
