/** A position as LSP writes it: zero-based line and UTF-16 character (LSP 3.17, "position encoding utf-16"). */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Translates between offsets, which everything inside uses, and line/character, which only the edges use. */
export class LineIndex {
  private readonly lineStarts: number[];

  constructor(private readonly text: string) {
    this.lineStarts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
      if (c === 10 || c === 13) this.lineStarts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** Offset of the first character of `line`; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** Offset of the line break of `line`; of the last line, the end of the text. */
  lineEnd(line: number): number {
    let end = this.lineStart(line + 1);
    if (line + 1 >= this.lineCount) return end;
    end -= 1;
    return this.text[end] === '\n' && this.text[end - 1] === '\r' && end > this.lineStart(line) ? end - 1 : end;
  }

  /** The position of `offset`; offsets outside the text are clamped to its ends. */
  positionAt(offset: number): LinePosition {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.lineStart(middle) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - this.lineStart(low) };
  }

  /** The offset of `position`; a character past the end of its line means the end of that line. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.text.length;
    const start = this.lineStart(position.line);
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }
}
