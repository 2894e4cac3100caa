import { EvaluationFailure } from '../../kit/evaluated-function';
import { Unsupported } from './node';

/** A cursor over a .NET pattern. */
export class PatternReader {
  index = 0;

  constructor(readonly pattern: string) {}

  get atEnd(): boolean {
    return this.index >= this.pattern.length;
  }

  /** The character at a distance, "" behind the end. */
  peek(distance = 0): string {
    return this.pattern[this.index + distance] ?? '';
  }

  startsWith(text: string): boolean {
    return this.pattern.startsWith(text, this.index);
  }

  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.index += text.length;
    return true;
  }

  /** The next character. Throws EvaluationFailure at the end. */
  next(): string {
    if (this.atEnd) throw this.invalid('an unfinished end');
    return this.pattern[this.index++]!;
  }

  /** The text up to `end`, which is stepped over. */
  until(end: string): string {
    const at = this.pattern.indexOf(end, this.index);
    if (at < 0) throw this.invalid(`a missing "${end}"`);
    const text = this.pattern.slice(this.index, at);
    this.index = at + end.length;
    return text;
  }

  /** The name in `{name}`. */
  braced(): string {
    if (!this.take('{')) throw this.invalid('an incomplete \\p{…}');
    return this.until('}');
  }

  /** The character that an escape stands for; `letter`, behind the backslash, is read already. */
  characterEscape(letter: string): number {
    const simple = simpleEscapes.get(letter);
    if (simple !== undefined) return simple;
    if (letter === 'x') return this.hex(2);
    if (letter === 'u') return this.hex(4);
    if (letter === 'c') return this.control();
    if (letter === '0') return this.octal();
    if (/[A-Za-z_]/.test(letter)) throw this.invalid(`the unknown escape \\${letter}`);
    if (/[1-9]/.test(letter)) throw new Unsupported(`\\${letter} in a class is not evaluated`);
    return letter.charCodeAt(0);
  }

  private hex(length: number): number {
    const digits = this.pattern.slice(this.index, this.index + length);
    if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) throw this.invalid('too few hexadecimal digits');
    this.index += length;
    return Number.parseInt(digits, 16);
  }

  private control(): number {
    const code = this.next().toUpperCase().charCodeAt(0) - 64;
    if (code < 0 || code > 31) throw this.invalid('an unknown control character');
    return code;
  }

  private octal(): number {
    let digits = '0';
    while (digits.length < 3 && /[0-7]/.test(this.peek())) digits += this.next();
    return Number.parseInt(digits, 8);
  }

  /** .NET's refusal of this pattern. */
  invalid(what: string): EvaluationFailure {
    const shown = this.pattern.length > 80 ? `${this.pattern.slice(0, 80)}…` : this.pattern;
    return new EvaluationFailure(`The pattern "${shown}" has ${what}, so .NET cannot read it.`, 'ArgumentException');
  }
}

const simpleEscapes: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['a', 7],
  ['e', 27],
]);
