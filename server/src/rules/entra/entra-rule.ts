import type { EntraDocument } from '../../documents/entra/document';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import type { AttributeDefinition, Directory, ObjectDefinition } from '../../documents/entra/model/directory';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import type { FilterClause, FilterGroup } from '../../documents/entra/model/scope-filter';
import type { SynchronizationRule } from '../../documents/entra/model/synchronization-rule';
import type { SynchronizationSchema } from '../../documents/entra/model/synchronization-schema';
import type { Span } from '../../text/span';
import type { CheckOptions } from '../check-options';
import type { Report, RuleInfo } from '../rule';

/** Everything a rule for a file of Entra may know beside the part it looks at. */
export interface EntraContext {
  readonly document: EntraDocument;
  readonly options: CheckOptions;
  /** Where the expression language has found an error, in offsets and in the order of the file. */
  readonly errors: readonly Span[];
}

/** One check of a synchronization schema. One file each, named like its code; it gives what it wants to look at. */
export interface EntraRule extends RuleInfo {
  /** Once for the file. */
  readonly checkDocument?: (context: EntraContext, report: Report) => void;
  readonly checkSchema?: (schema: SynchronizationSchema, context: EntraContext, report: Report) => void;
  readonly checkDirectory?: (directory: Directory, context: EntraContext, report: Report) => void;
  readonly checkObject?: (object: ObjectDefinition, context: EntraContext, report: Report) => void;
  /** Once for each attribute definition: a schema has thousands. */
  readonly checkAttribute?: (attribute: AttributeDefinition, context: EntraContext, report: Report) => void;
  readonly checkRule?: (rule: SynchronizationRule, context: EntraContext, report: Report) => void;
  readonly checkObjectMapping?: (mapping: ObjectMapping, context: EntraContext, report: Report) => void;
  /** @param around undefined for a mapping that was pasted alone */
  readonly checkAttributeMapping?: (
    mapping: AttributeMapping,
    around: ObjectMapping | undefined,
    context: EntraContext,
    report: Report,
  ) => void;
  readonly checkGroup?: (group: FilterGroup, around: ObjectMapping, context: EntraContext, report: Report) => void;
  readonly checkClause?: (clause: FilterClause, around: ObjectMapping, context: EntraContext, report: Report) => void;
}
