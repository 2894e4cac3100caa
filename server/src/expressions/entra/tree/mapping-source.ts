/**
 * Where a mapping takes its value from, as Microsoft Graph writes it (resource type `attributeMappingSource`): the text of
 * an expression and, beside it, the same as a tree of calls.
 */
export interface MappingSource {
  readonly type: SourceType;
  /** The name of the attribute or the function, or the text of the constant. */
  readonly name: string;
  /** Null for a constant that the service fills in itself (`%DomainFQDN%`). */
  readonly expression: string | null;
  /** The arguments of a function; those that are left out have no entry. */
  readonly parameters: readonly SourceParameter[];
}

export type SourceType = 'Attribute' | 'Constant' | 'Function';

export interface SourceParameter {
  readonly key: string;
  readonly value: MappingSource;
}
