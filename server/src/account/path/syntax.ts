import type { Span } from '../../text/span';

/** `[URN ":"] name ["." subName]` (RFC 7644 §3.4.2.2, attrPath). */
export interface AttributePath {
  /** The schema URN in front, as written. */
  readonly urn?: string;
  /** The attribute's name; the URN itself when the path names a whole schema extension. */
  readonly attribute: string;
  readonly attributeSpan: Span;
  readonly subAttribute?: string;
  readonly subAttributeSpan?: Span;
  readonly span: Span;
}

export const compareOperators = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'lt', 'ge', 'le'] as const;
export type CompareOperator = (typeof compareOperators)[number];

export type Literal = string | number | boolean | null;

export interface PresenceFilter {
  readonly kind: 'presence';
  readonly path: AttributePath;
  readonly span: Span;
}

export interface ComparisonFilter {
  readonly kind: 'comparison';
  readonly path: AttributePath;
  readonly operator: CompareOperator;
  readonly operatorSpan: Span;
  readonly value: Literal;
  readonly valueSpan: Span;
  readonly span: Span;
}

export interface LogicalFilter {
  readonly kind: 'and' | 'or';
  /** Two or more, in the order written; a chain is one node, so its depth does not grow with its length. */
  readonly operands: readonly Filter[];
  readonly span: Span;
}

export interface NotFilter {
  readonly kind: 'not';
  readonly operand: Filter;
  readonly span: Span;
}

/** `emails[type eq "work"]`: all conditions hold for the same element. */
export interface ValueFilter {
  readonly kind: 'value';
  readonly path: AttributePath;
  readonly filter: Filter;
  readonly span: Span;
}

export type Filter = PresenceFilter | ComparisonFilter | LogicalFilter | NotFilter | ValueFilter;

/** The path of a PATCH operation: `attrPath / valuePath [subAttr]` (RFC 7644 §3.5.2). */
export interface ScimPath {
  readonly urn?: string;
  readonly attribute: string;
  readonly attributeSpan: Span;
  readonly filter?: Filter;
  /** From `[` to `]`, both included. */
  readonly filterSpan?: Span;
  readonly subAttribute?: string;
  readonly subAttributeSpan?: Span;
  readonly span: Span;
}
