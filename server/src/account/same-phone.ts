/** Digits with what E.123 puts between them; hyphens as word processors write them too. */
const NOTATION = /^\+?[\d\s().\-/\u2010-\u2013]+$/;
const SEPARATORS = /[\s().\-/\u2010-\u2013]/g;

/**
 * Whether two texts are one phone number in two notations: `+1 (650) 555-0101` and `+16505550101`. Blanks, parentheses,
 * hyphens, dots and slashes only separate (ITU-T E.123), and so does the `(0)` behind a country code, which is not dialled
 * from abroad. A number with an extension, or in letters, is the same only when it is written the same; one without its
 * country code is another than one with it.
 */
export function samePhone(a: string, b: string): boolean {
  const plain = plainNumber(a);
  return plain !== undefined && plain === plainNumber(b);
}

function plainNumber(text: string): string | undefined {
  const trimmed = text.trim();
  if (!NOTATION.test(trimmed)) return undefined;
  return (trimmed.startsWith('+') ? trimmed.replace('(0)', '') : trimmed).replace(SEPARATORS, '');
}
