/** Character classes of the scanner, by UTF-16 code unit. */

/** The code unit at `index`, -1 behind the end: a number in every case, which keeps the scanner fast. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : -1;
}

/** 0 to 9. @param code a UTF-16 code unit, as for all of these */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** 0 to 9, A to F, a to f. */
export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** Line breaks and the no-break space count: .NET's `char.IsWhiteSpace` has them too. */
export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029
  );
}

/** What a name may begin with: a letter, `_`, or anything beyond ASCII but blanks and typographic quotes. */
export function isNameStart(code: number): boolean {
  return isLetter(code) || code === 95 || (code > 127 && !isSpace(code) && !isSmartQuote(code));
}

/** What may stand in a name behind its beginning. */
export function isNamePart(code: number): boolean {
  return isNameStart(code) || isDigit(code);
}

/** Behind the name that starts before `from`. */
export function nameEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  return end;
}

/** “ ” „ ‟ « » and ‘ ’ ‚ ‛, which word processors put in the place of straight quotes. */
export function isSmartQuote(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb;
}

/** Letters of ASCII, whose two cases differ in one bit. */
function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
