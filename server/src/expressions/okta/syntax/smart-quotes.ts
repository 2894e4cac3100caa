const smartQuotes: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** The straight quote that a typographic one stands for; undefined for any other character. */
export function straightQuote(c: string): string | undefined {
  return smartQuotes.get(c);
}

/** The end of a string in typographic quotes: at the next quote of its kind, else with its word. */
export function smartEnd(
  text: string,
  start: number,
  straight: string,
): { readonly end: number; readonly closed: boolean } {
  for (let i = start + 1; i < text.length && i - start < 2_000; i++) {
    const c = text[i]!;
    if (c === straight || smartQuotes.get(c) === straight) return { end: i + 1, closed: true };
  }
  const word = /[^\s,()]*/y;
  word.lastIndex = start + 1;
  word.exec(text);
  return { end: word.lastIndex, closed: false };
}
