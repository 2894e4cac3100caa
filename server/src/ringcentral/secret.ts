const MASK = '***';

/**
 * A credential that cannot be printed by accident: string conversion, JSON and Node's `inspect` give `***`.
 * The value lives in a private field, so object spread, `Object.entries` and debuggers' property lists do not show it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it where it is sent, nowhere else. */
  reveal(): string {
    return this.#value;
  }

  /** True when there is nothing in it but white space. */
  get isBlank(): boolean {
    return this.#value.trim() === '';
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}

/** Shorter values would blank out ordinary words of an answer. */
const SHORTEST_REDACTED = 4;

/**
 * Removes known secrets from text that came from outside. Proxies and error pages repeat request headers, and an
 * OAuth `error_description` may repeat the assertion: what a server says is cleaned before anything keeps it.
 */
export class Redactor {
  readonly #values = new Set<string>();

  /** Remembers a value and the forms in which it travels: URL-encoded, in a form (RFC 6749 §2.3.1), inside JSON. */
  remember(value: string): void {
    const inForm = new URLSearchParams([['', value]]).toString().slice(1);
    for (const form of [value, encodeURIComponent(value), inForm, JSON.stringify(value).slice(1, -1)]) {
      if (form.length >= SHORTEST_REDACTED) this.#values.add(form);
    }
  }

  /** The text with every remembered value replaced by `***`. */
  clean(text: string): string {
    // Longest first: a secret that contains another must not leave its tail behind.
    const longestFirst = [...this.#values].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((cleaned, value) => cleaned.replaceAll(value, MASK), text);
  }

  /** The same for every string inside plain data, keys included. */
  cleanData<T>(data: T): T {
    return this.#cleanValue(data) as T;
  }

  #cleanValue(value: unknown): unknown {
    if (typeof value === 'string') return this.clean(value);
    if (Array.isArray(value)) return value.map((item) => this.#cleanValue(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.clean(key), this.#cleanValue(item)]));
  }
}
