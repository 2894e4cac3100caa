/**
 * Remembers what was worked out from a text. Files are checked at every keystroke, and all strings but the one being
 * typed are the same as before; within a file, the calls of a connector repeat each other's bodies and headers.
 *
 * Two generations: what was not asked for while the young one filled up is forgotten, so memory is bounded by `size`
 * code units of text per generation.
 */
export class ContentCache<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();
  private used = 0;

  /**
   * @param work a pure function of the text
   * @param size how many code units of text one generation may hold
   */
  constructor(
    private readonly work: (text: string) => T,
    private readonly size = 4_000_000,
  ) {}

  get(text: string): T {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const value = this.old.get(text) ?? this.work(text);
    if (text.length > this.size) return value;
    this.used += text.length;
    if (this.used > this.size) {
      this.old = this.young;
      this.young = new Map();
      this.used = text.length;
    }
    this.young.set(text, value);
    return value;
  }
}
