/**
 * Where each character of a decoded JSON string stands in its raw form, and back.
 *
 * Offsets on both sides count from the first character behind the opening quote. Every escape of RFC 8259 §7
 * (`\n`, `\"`, `\u00e4`) decodes to exactly one UTF-16 code unit, so one entry per escape is enough. A string
 * without escapes has no map at all (`null`): the two texts are the same.
 */
export class StringMap {
  /** @param escapes triples, ascending: decoded offset, raw offset, raw length of each escape. */
  constructor(private readonly escapes: readonly number[]) {}

  /** Raw offset of the decoded offset `decoded`. */
  toRaw(decoded: number): number {
    const k = this.lastBefore(decoded, 0, false);
    if (k < 0) return decoded;
    return this.at(k + 1) + this.at(k + 2) + (decoded - this.at(k) - 1);
  }

  /** Decoded offset of the raw offset `raw`; a position inside an escape belongs to the character it stands for. */
  toDecoded(raw: number): number {
    const k = this.lastBefore(raw, 1, true);
    if (k < 0) return raw;
    const past = raw - this.at(k + 1) - this.at(k + 2);
    return past < 0 ? this.at(k) : this.at(k) + 1 + past;
  }

  private at(index: number): number {
    return this.escapes[index] ?? 0;
  }

  /** Index of the last triple whose `field` is below `offset` (or equal, when `inclusive`); -1 when there is none. */
  private lastBefore(offset: number, field: 0 | 1, inclusive: boolean): number {
    let low = -1;
    let high = this.escapes.length / 3;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const value = this.at(middle * 3 + field);
      if (value < offset || (inclusive && value === offset)) low = middle;
      else high = middle;
    }
    return low < 0 ? -1 : low * 3;
  }
}
