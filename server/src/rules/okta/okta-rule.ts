import type { OktaDocument } from '../../documents/okta/document';
import type { MappedAttribute, ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { SchemaAttribute, UserSchema } from '../../documents/okta/model/schema';
import type { CheckOptions } from '../check-options';
import type { Report, RuleInfo } from '../rule';

/** Everything a rule for a file of Okta may know beside the part it looks at. */
export interface OktaContext {
  /** With the files of Okta that lie beside it. */
  readonly document: OktaDocument;
  readonly options: CheckOptions;
}

/** One check of Okta's files. One file each, named like its code; it gives what it wants to look at. */
export interface OktaRule extends RuleInfo {
  /** What the expression language says at the same place and this rule says better. */
  readonly replaces?: readonly string[];
  /** Once for the file. */
  readonly checkDocument?: (context: OktaContext, report: Report) => void;
  readonly checkMapping?: (mapping: ProfileMapping, context: OktaContext, report: Report) => void;
  /** Once for each attribute that a mapping fills. */
  readonly checkAttribute?: (
    attribute: MappedAttribute,
    mapping: ProfileMapping,
    context: OktaContext,
    report: Report,
  ) => void;
  readonly checkSchema?: (schema: UserSchema, context: OktaContext, report: Report) => void;
  /** Once for each attribute that a schema defines. */
  readonly checkDefinition?: (
    attribute: SchemaAttribute,
    schema: UserSchema,
    context: OktaContext,
    report: Report,
  ) => void;
}
