import type { EntraDocument } from '../../documents/entra/document';
import { MappingSource } from '../../documents/entra/model/mapping-source';
import type { ExpressionSlot } from '../../documents/expression-slot';
import type { Span } from '../../text/span';
import type { CheckOptions } from '../check-options';
import type { Diagnostic, FileEdit } from '../diagnostic';
import { type Reporter, reportersOf } from '../reporter';
import type { Report } from '../rule';
import type { EntraContext, EntraRule } from './entra-rule';
import { ENTRA_RULES } from './rules';
import { alongWith } from './support/rebuild';

/**
 * What the rules for synchronization schemas say about a file, in no particular order.
 * @param errors where the expression language has found an error, in the order of the file
 */
export function checkEntraDocument(
  document: EntraDocument,
  options: CheckOptions,
  errors: readonly Span[] = [],
): Diagnostic[] {
  const reporters = reportersOf(ENTRA_RULES, document.uri, options);
  new Walk(reporters, { document, options, errors }).all();
  return reporters.flatMap((reporter) => reporter.diagnostics);
}

/** What changes with an expression: the tree of the source that it is the text of. A part of a tree changes alone. */
export function keptInStep(
  { node, partOf }: ExpressionSlot,
  expression: string,
  document: EntraDocument,
  options: CheckOptions,
): readonly FileEdit[] {
  const property = node.parent;
  if (partOf !== undefined || property?.kind !== 'property') return [];
  return alongWith(new MappingSource(property.parent), expression, { document, options, errors: [] });
}

/** The checks of all rules that look at one kind of part. */
type Asked<K extends keyof EntraRule> = readonly {
  readonly check: NonNullable<EntraRule[K]>;
  readonly report: Report;
}[];

/** One pass over the file: each part is shown to the rules that want to see it. */
class Walk {
  constructor(
    private readonly reporters: readonly Reporter<EntraRule>[],
    private readonly context: EntraContext,
  ) {}

  all(): void {
    const { document } = this.context;
    for (const { check, report } of this.asked('checkDocument')) check(this.context, report);
    this.schemas();
    for (const rule of document.rules)
      for (const { check, report } of this.asked('checkRule')) check(rule, this.context, report);
    this.mappings();
  }

  private asked<K extends keyof EntraRule>(kind: K): Asked<K> {
    return this.reporters.flatMap(({ rule, report }) => {
      const check = rule[kind];
      return check === undefined ? [] : [{ check, report }];
    });
  }

  private schemas(): void {
    const { context } = this;
    const onDirectory = this.asked('checkDirectory');
    const onObject = this.asked('checkObject');
    const onAttribute = this.asked('checkAttribute');
    const onSchema = this.asked('checkSchema');
    for (const schema of context.document.schemas) {
      for (const { check, report } of onSchema) check(schema, context, report);
      for (const directory of schema.directories) {
        for (const { check, report } of onDirectory) check(directory, context, report);
        for (const object of directory.objects) {
          for (const { check, report } of onObject) check(object, context, report);
          for (const attribute of object.attributes)
            for (const { check, report } of onAttribute) check(attribute, context, report);
        }
      }
    }
  }

  private mappings(): void {
    const { context } = this;
    const onObject = this.asked('checkObjectMapping');
    const onAttribute = this.asked('checkAttributeMapping');
    const onGroup = this.asked('checkGroup');
    const onClause = this.asked('checkClause');
    for (const mapping of context.document.looseMappings)
      for (const { check, report } of onAttribute) check(mapping, undefined, context, report);
    for (const mapping of context.document.objectMappings) {
      for (const { check, report } of onObject) check(mapping, context, report);
      for (const attribute of mapping.attributeMappings)
        for (const { check, report } of onAttribute) check(attribute, mapping, context, report);
      for (const group of mapping.scope?.groups ?? [])
        for (const { check, report } of onGroup) check(group, mapping, context, report);
      for (const clause of mapping.scope?.clauses ?? [])
        for (const { check, report } of onClause) check(clause, mapping, context, report);
    }
  }
}
