import type { Span } from '../../text/span';

/** Stable codes of what the expression layer finds. Rules map them to their own codes and severities. */
export type FindingCode =
  /** The engine cannot parse it. */
  | 'syntax'
  /** Typographic quotes where the language knows only straight ones. */
  | 'smart-quote'
  /** Nested or chained beyond what we read; nothing is said about it. */
  | 'too-complex'
  /** No such name. */
  | 'unknown-binding'
  /** No such property or attribute; `data.known` lists the names there are. */
  | 'unknown-property'
  /** No such method on a value of this type. */
  | 'unknown-method'
  /** No such function. */
  | 'unknown-function'
  /** A name that exists in another spelling of upper and lower case. */
  | 'wrong-case'
  /** Too few or too many arguments. */
  | 'wrong-arity'
  /** An argument of a type the function does not take. */
  | 'wrong-argument'
  /** The result has a type the target attribute does not take. */
  | 'wrong-result'
  /** A function or form of a sister language, which this place does not run. */
  | 'wrong-dialect'
  /** A function or form that exists, but not here: `SelectUniqueValue` inside another function. */
  | 'not-allowed-here'
  /** Runs, perhaps, but the vendor does not describe it. */
  | 'undocumented'
  /** The vendor advises against it; `suggestions` has today's form. */
  | 'deprecated'
  /** Refused before it runs: reflection, files, processes. */
  | 'forbidden'
  /** A pattern that does not compile. */
  | 'invalid-regex'
  /** A pattern that can take exponential time. */
  | 'slow-regex'
  /** A part that can never be reached. */
  | 'unreachable'
  /** A condition that has the same answer for everybody. */
  | 'constant-condition'
  /** Evaluates to null for everybody. */
  | 'always-null'
  /** Operators that bind in another way than the text looks. */
  | 'precedence'
  /** Fails certainly: the value is null. */
  | 'null-dereference'
  /** Fails whenever the value is null, and it may be. */
  | 'possible-null-dereference'
  /** A value that may be null is written into text, where it becomes "null". */
  | 'null-in-text'
  /** Another trap of a function, with the vendor's own warning. */
  | 'caution'
  /** Fails for another reason whenever it is reached. */
  | 'failure';

/** As LSP and SARIF know them; `hint` is shown only as dots under the text and never fails a check. */
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

/** So many findings of one expression are collected; who repairs them sees the rest then. */
export const findingLimit = 20_000;
