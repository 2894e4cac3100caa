import type { Severity } from '../expressions/kit/finding';
import type { LinePosition } from '../text/line-index';
import type { Span } from '../text/span';

export type { Severity };

/** A replacement in one file, in that file's own offsets and escaping. */
export interface FileEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  /** An imperative: `Move to call1.pagination`. */
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /**
   * Whether "fix all" may apply it without a person looking: the result means what the author evidently meant, and
   * nothing that worked before behaves differently.
   */
  readonly isSafe: boolean;
}

export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule found, placed in the file the person sees. */
export interface Diagnostic {
  readonly uri: string;
  /** Stable: `saviynt/pagination-misplaced`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** In a transport package: the parameter, and the place in its own text, where a person would look for it. */
  readonly within?: { readonly parameter: string; readonly start: LinePosition } | undefined;
  /** First the fix to prefer. */
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
}
