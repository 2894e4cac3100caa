import type { Span } from '../../text/span';

/** Why a SCIM filter or path cannot be read. */
export type PathErrorCode =
  | 'empty'
  | 'typographic-quotes'
  | 'single-quotes'
  | 'unterminated-string'
  | 'invalid-string'
  | 'unquoted-value'
  | 'missing-value'
  | 'missing-operator'
  | 'unknown-operator'
  | 'missing-bracket'
  | 'missing-parenthesis'
  | 'empty-value-filter'
  | 'nested-value-filter'
  | 'filter-needs-path'
  | 'invalid-attribute-name'
  | 'too-many-sub-attributes'
  | 'dot-after-urn'
  | 'unexpected-text'
  | 'too-deep';

/** The first place where a text stops being a SCIM filter or path. */
export interface PathError {
  readonly code: PathErrorCode;
  /** In the text that was parsed. Never outside it; empty at its end when something is missing. */
  readonly span: Span;
  readonly message: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PathError };

/** Thrown inside the parser only; its entry points turn it into a result. */
export class PathSyntaxError extends Error {
  constructor(readonly error: PathError) {
    super(error.message);
  }
}

/**
 * Stops reading a path or filter.
 * @throws {PathSyntaxError} always; `start` and `end` are offsets in the path or filter
 */
export function fail(code: PathErrorCode, start: number, end: number, message: string): never {
  throw new PathSyntaxError({ code, span: { start, end }, message });
}
