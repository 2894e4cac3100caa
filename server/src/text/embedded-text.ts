import type { Span } from './span';
import type { StringMap } from './string-map';

/** A string as it stands in a text: its decoded value, where its raw content begins, and how the two correspond. */
export interface EscapedString {
  readonly value: string;
  /** Offset, in the text around it, of the first raw character behind the opening quote. */
  readonly contentStart: number;
  /** Decoded ↔ raw; null when nothing is escaped. Asked for only when a place is translated. */
  readonly map: StringMap | null;
  /** How text is written into it where that is not as in JSON. */
  readonly encode?: (text: string) => string;
}

/**
 * A text that may itself be the content of a JSON string in another text, to any depth.
 *
 * A Saviynt request body is JSON inside a string, and a transport package puts that parameter into a string again.
 * Code that works on one level needs only that level's offsets; this class carries every span back to the file the
 * person sees, through each level of escaping, and escapes replacement text on the way.
 */
export class EmbeddedText {
  private constructor(
    readonly text: string,
    private readonly parent: EmbeddedText | null,
    private readonly string: EscapedString,
  ) {}

  /** The file itself. */
  static file(text: string): EmbeddedText {
    return new EmbeddedText(text, null, { value: text, contentStart: 0, map: null });
  }

  /** The decoded content of a JSON string of this text. */
  inString(string: EscapedString): EmbeddedText {
    return new EmbeddedText(string.value, this, string);
  }

  /** How many strings lie around this text: 0 for the file itself. */
  get depth(): number {
    return this.parent === null ? 0 : this.parent.depth + 1;
  }

  /** The file that this text is, or lies in. */
  get root(): EmbeddedText {
    return this.parent === null ? this : this.parent.root;
  }

  /** The offset in the file of `offset` in this text. */
  toFile(offset: number): number {
    let at = offset;
    for (let level: EmbeddedText = this; level.parent !== null; level = level.parent) {
      at = level.string.contentStart + (level.string.map === null ? at : level.string.map.toRaw(at));
    }
    return at;
  }

  /** The span in the file of `span` in this text. */
  spanToFile(span: Span): Span {
    return { start: this.toFile(span.start), end: this.toFile(span.end) };
  }

  /** The offset in this text of the file offset `offset`. The caller knows that it lies inside (see {@link contains}). */
  fromFile(offset: number): number {
    if (this.parent === null) return offset;
    const raw = this.parent.fromFile(offset) - this.string.contentStart;
    return this.string.map === null ? raw : this.string.map.toDecoded(raw);
  }

  /** Whether the file offset lies within this text, its two ends included. */
  contains(fileOffset: number): boolean {
    return fileOffset >= this.toFile(0) && fileOffset <= this.toFile(this.text.length);
  }

  /** `newText`, written at this level, as it must stand in the file: escaped once for each string around it. */
  escape(newText: string): string {
    let result = newText;
    for (let level: EmbeddedText = this; level.parent !== null; level = level.parent) {
      const { encode } = level.string;
      result = encode === undefined ? JSON.stringify(result).slice(1, -1) : encode(result);
    }
    return result;
  }
}
