/** An attribute as a schema of Okta describes it. */
export interface OktaAttribute {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly required?: boolean;
  /** The values it takes, when only these. */
  readonly values?: readonly string[];
}
