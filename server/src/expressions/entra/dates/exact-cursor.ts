import { allows, type DateTimeStyle } from './styles';

/** The text being read by ParseExact, and where it is. */
export class ExactCursor {
  index = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.index >= this.text.length;
  }

  /** Steps over `literal` if it stands here. */
  literal(literal: string): boolean {
    if (!this.text.startsWith(literal, this.index)) return false;
    this.index += literal.length;
    return true;
  }

  /** Reads between `least` and `most` digits; undefined (and no step) if there are fewer. */
  digits(least: number, most: number): number | undefined {
    let end = this.index;
    let value = 0;
    while (end < this.text.length && end - this.index < most && isDigit(this.text.charCodeAt(end)))
      value = value * 10 + this.text.charCodeAt(end++) - 48;
    if (end - this.index < least) return undefined;
    this.index = end;
    return value;
  }

  /** Reads one of `names`, in any case, the longest first; gives its index. */
  name(names: readonly string[]): number | undefined {
    let found: number | undefined;
    for (const [index, name] of names.entries()) {
      const here = this.text.slice(this.index, this.index + name.length);
      if (here.toLowerCase() !== name.toLowerCase()) continue;
      if (found === undefined || name.length > names[found]!.length) found = index;
    }
    if (found !== undefined) this.index += names[found]!.length;
    return found;
  }

  skipWhite(): void {
    while (!this.atEnd && isWhite(this.text[this.index]!)) this.index++;
  }
}

/** Takes off what the styles allow at both ends. */
export function trimFor(text: string, styles: ReadonlySet<DateTimeStyle>): string {
  let start = 0;
  let end = text.length;
  if (allows(styles, 'Leading')) while (start < end && isWhite(text[start]!)) start++;
  if (allows(styles, 'Trailing')) while (end > start && isWhite(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWhite(c: string): boolean {
  return c <= ' ' ? c === ' ' || (c >= '\t' && c <= '\r') : c > '~' && /\s/.test(c);
}
