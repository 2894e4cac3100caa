import type { Span } from '../../text/span';

/** Stable codes of what the expression layer finds. Rules map them to their own codes and severities. */
export type FindingCode =
  /** The engine cannot parse it. */
  | 'syntax'
  /** Nested or chained beyond what we read; nothing is said about it. */
  | 'too-complex'
  /** No such name. */
  | 'unknown-binding'
  /** No such property; `data.known` lists the names there are. */
  | 'unknown-property'
  /** No such method on a value of this type. */
  | 'unknown-method'
  /** Fails certainly: the value is null. */
  | 'null-dereference'
  /** Fails whenever the value is null, and it may be. */
  | 'possible-null-dereference'
  /** A value that may be null is written into text, where it becomes "null". */
  | 'null-in-text'
  /** Fails for another reason whenever it is reached. */
  | 'failure';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The pieces of the message, for rules that word it differently and for fixes. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  /** Replacements for the text at `span`, best first. */
  readonly suggestions?: readonly string[];
}
