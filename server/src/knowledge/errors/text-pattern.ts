/** A known text found in another one. Offsets are those of `plainText(text)`. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  /** What stood where the pattern has `{name}`. */
  readonly captured: ReadonlyMap<string, string>;
}

/** A text with places for what varies, such as `Parameter [{parameter}] value is invalid.` */
export interface TextPattern {
  /** Characters that are fixed: of two patterns that fit, the one with more says more. */
  readonly specificity: number;
  /** @param plain a text as `plainText` gives it, and `lower` the same in `lowerAscii` */
  match(plain: string, lower: string): TextMatch | undefined;
}

/** Names of parameters and permissions are shorter. */
const LONGEST_CAPTURE = 120;

/** Blanks of any kind as one blank; texts come wrapped, indented and with line breaks. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Lower case without changing the length, as `toLowerCase` does for some letters. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Reads a pattern. A full stop at its end may be missing in the text. */
export function textPattern(source: string): TextPattern {
  const parts = lowerAscii(plainText(source))
    .replace(/\.$/, '')
    .split(/\{(\w+)\}/);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  const longest = literals.reduce(
    (best, literal, index) => (literal.length > (literals[best]?.length ?? 0) ? index : best),
    0,
  );
  const anchor = literals[longest] ?? '';
  return {
    specificity: literals.reduce((sum, literal) => sum + literal.length, 0),
    match(plain, lower) {
      if (anchor === '') return undefined;
      // What lies around an occurrence is looked at within a fixed distance, so the whole takes linear time.
      for (let at = lower.indexOf(anchor); at >= 0; at = lower.indexOf(anchor, at + 1)) {
        const before = matchBefore(literals.slice(0, longest), lower, at);
        const after = matchAfter(literals.slice(longest + 1), lower, at + anchor.length);
        if (before === undefined || after === undefined) continue;
        const spans = [...before.holes, ...after.holes];
        const captured = new Map(names.map((name, index) => [name, plain.slice(...(spans[index] ?? [0, 0]))]));
        return { start: before.edge, end: after.edge, captured };
      }
      return undefined;
    },
  };
}

type Hole = readonly [start: number, end: number];

interface Side {
  readonly edge: number;
  readonly holes: readonly Hole[];
}

function matchAfter(literals: readonly string[], lower: string, from: number): Side | undefined {
  const holes: Hole[] = [];
  let edge = from;
  for (const literal of literals) {
    const reach = lower.slice(edge, edge + LONGEST_CAPTURE + literal.length);
    const found = literal === '' ? endOfWord(reach) : reach.indexOf(literal);
    if (found < 0) return undefined;
    holes.push([edge, edge + found]);
    edge += found + literal.length;
  }
  return { edge, holes };
}

function matchBefore(literals: readonly string[], lower: string, to: number): Side | undefined {
  const holes: Hole[] = [];
  let edge = to;
  for (const literal of literals.toReversed()) {
    const start = Math.max(0, edge - LONGEST_CAPTURE - literal.length);
    const reach = lower.slice(start, edge);
    const found = literal === '' ? reach.lastIndexOf(' ') + 1 : reach.lastIndexOf(literal);
    if (found < 0) return undefined;
    holes.unshift([start + found + literal.length, edge]);
    edge = start + found;
  }
  return { edge, holes };
}

/** A pattern that ends with what varies takes one word. */
function endOfWord(text: string): number {
  const end = text.search(/[\s,;"'}\]]/);
  return end < 0 ? text.length : end;
}
