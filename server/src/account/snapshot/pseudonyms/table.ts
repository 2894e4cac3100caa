import type { Random } from './letters';

/** So often a pseudonym is drawn before a longer one is taken: short words run out. */
const ATTEMPTS = 200;
/** Values shorter than this tell nothing, and there are too few of them to leave any out. */
const TELLING = 3;

/**
 * Which value has which pseudonym: one for each value, one value for each pseudonym. It lives in memory while one file is
 * made, and nothing leads from a pseudonym back.
 */
export class PseudonymTable {
  readonly #pseudonyms = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #originals: ReadonlySet<string>;
  readonly #random: Random;

  /** @param originals what no pseudonym may be, because it stands in the original */
  constructor(random: Random, originals: ReadonlySet<string> = new Set()) {
    this.#random = random;
    this.#originals = originals;
  }

  /**
   * The pseudonym of a value.
   * @param draw makes one of the value's form, `extra` characters longer than it
   */
  get(value: string, draw: (random: Random, extra: number) => string): string {
    const known = this.#pseudonyms.get(value);
    if (known !== undefined) return known;
    for (let attempt = 0; ; attempt += 1) {
      const drawn = draw(this.#random, Math.floor(attempt / ATTEMPTS));
      const isOriginal = drawn.length >= TELLING && (drawn === value || this.#originals.has(drawn));
      if (isOriginal || this.#taken.has(drawn)) continue;
      this.#taken.add(drawn);
      this.#pseudonyms.set(value, drawn);
      return drawn;
    }
  }
}
