import type { JsonObject } from '../../../json/node';

/** A part of a schema that has a name of its own. */
export type SchemaPart = 'directory' | 'object' | 'attribute' | 'rule' | 'objectMapping' | 'attributeMapping';

/** What people call each part. */
export const partWords: Readonly<Record<SchemaPart, string>> = {
  directory: 'directory',
  object: 'object',
  attribute: 'attribute',
  rule: 'rule',
  objectMapping: 'object mapping',
  attributeMapping: 'attribute mapping',
};

/** What is different between two versions of a part, one by one. */
export interface PartChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly part: SchemaPart;
  readonly name: string;
  /** The parts around it, outermost first, as they are called in the current version. */
  readonly within: readonly string[];
  /** Absent for what was added. */
  readonly before?: JsonObject;
  /** Absent for what was removed. */
  readonly after?: JsonObject;
  /** Members whose meaning differs; the lists of further parts are not among them. */
  readonly members: readonly string[];
  /** Whether the part belongs to a rule that is not editable, or to a read-only directory, of the previous version. */
  readonly isReadOnly: boolean;
}

/** What is different between two versions of a schema, part by part. */
export interface SchemaChange extends PartChange {
  /** The object of the current version that has, or had, this part. */
  readonly container: JsonObject;
  /** The member of the container that lists such parts. */
  readonly list: string;
}
