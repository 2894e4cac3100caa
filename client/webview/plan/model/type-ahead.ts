/** Letters typed within so many milliseconds are one beginning. */
const pause = 700;

/** Finds names by their first letters, as lists of a desktop do. */
export class TypeAhead {
  #typed = '';
  #at = Number.NEGATIVE_INFINITY;

  /** Whether a blank belongs to what is typed, and does not press anything. */
  isTyping(now: number): boolean {
    return now - this.#at <= pause;
  }

  /**
   * @param now in milliseconds, only compared with the other calls
   * @param from the place that is active; a first letter looks behind it, further letters may stay on it
   * @returns the next place whose name starts with what was typed, around the end; undefined when there is none
   */
  find(key: string, now: number, from: number, count: number, nameAt: (index: number) => string): number | undefined {
    const isNew = !this.isTyping(now);
    this.#at = now;
    const letter = key.toLowerCase();
    // The same letter again goes on to the next name that starts with it.
    const isRepeated = !isNew && this.#typed === letter;
    this.#typed = isNew || isRepeated ? letter : this.#typed + letter;
    const start = isNew || isRepeated ? 1 : 0;
    for (let step = start; step < count + start; step++) {
      const index = (from + step) % count;
      if (nameAt(index).toLowerCase().startsWith(this.#typed)) return index;
    }
    return undefined;
  }
}
