/**
 * Whether two expressions differ in nothing but the white space between their parts. White space inside a text in quotes
 * counts; between two words it separates, however much of it there is. Holds for all languages here, since none of them
 * gives white space another meaning.
 */
export function sameExpression(a: string, b: string): boolean {
  if (a === b) return true;
  const others = parts(b);
  for (const part of parts(a)) {
    const other = others.next();
    if (other.done === true || other.value !== part) return false;
  }
  return others.next().done === true;
}

const QUOTES = new Set(['"', "'"]);
const isSpace = (char: string) => /\s/.test(char);
const isWord = (char: string) => /[\p{L}\p{N}_$]/u.test(char);

/** Words, texts in quotes and single signs, in their order. A text that is not closed ends with the expression. */
function* parts(text: string): Generator<string, undefined> {
  for (let at = 0; at < text.length; ) {
    const char = text[at] as string;
    let end = at + 1;
    if (isSpace(char)) {
      at = end;
      continue;
    }
    if (QUOTES.has(char)) end = endOfText(text, at);
    else if (isWord(char)) while (end < text.length && isWord(text[end] as string)) end++;
    yield text.slice(at, end);
    at = end;
  }
  return undefined;
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[start]) return at + 1;
  }
  return text.length;
}
