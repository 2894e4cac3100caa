/** A value that went into an expression. */
export interface ExpressionInput {
  /** `user.country`, `[country]` */
  readonly path: string;
  /** As text; null for null; absent when it is unknown. */
  readonly value?: string | null;
}

/** Where a value of a request comes from: a place in the mapping and the values that went in. Lines and columns count from 1. */
export interface Provenance {
  readonly uri: string;
  /** The part of the mapping, in the provider's words: `UpdateAccountJSON`, `addresses[type eq "work"].country`. */
  readonly parameter: string;
  /** Offsets in the file, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** The expression as written, without escaping; literal text when nothing is computed. */
  readonly expression: string;
  readonly inputs: readonly ExpressionInput[];
}

/** A value as a request says it, and where it comes from. */
export interface ValueSource {
  /** Undefined when it is neither a text nor true or false. */
  readonly sent: string | boolean | undefined;
  readonly provenance: Provenance;
}
