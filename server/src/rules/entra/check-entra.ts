import type { EntraDocument } from '../../documents/entra/document';
import { MappingSource } from '../../documents/entra/model/mapping-source';
import type { ExpressionSlot } from '../../documents/expression-slot';
import type { Span } from '../../text/span';
import type { CheckOptions } from '../check-options';
import type { Diagnostic, FileEdit } from '../diagnostic';
import { FoundDiagnostic } from '../found-diagnostic';
import type { Finding, Report } from '../rule';
import type { EntraContext, EntraRule } from './entra-rule';
import { ENTRA_RULES } from './rules';
import { alongWith } from './support/rebuild';

/** More messages of one rule help nobody, and an editor would stand still over them. */
const MAX_OF_ONE_RULE = 1000;

/**
 * What the rules for synchronization schemas say about a file, in no particular order.
 * @param errors where the expression language has found an error
 */
export function checkEntraDocument(
  document: EntraDocument,
  options: CheckOptions,
  errors: readonly Span[] = [],
): Diagnostic[] {
  const reporters = ENTRA_RULES.flatMap((rule) => {
    const severity = options.severities?.[rule.code] ?? rule.severity;
    return severity === 'off' ? [] : [new Reporter(rule, severity, document, options)];
  });
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

/** A rule that is asked, with what it has said so far. */
class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private count = 0;
  private last: Finding | undefined;

  constructor(
    readonly rule: EntraRule,
    private readonly severity: Diagnostic['severity'],
    private readonly document: EntraDocument,
    private readonly options: CheckOptions,
  ) {}

  readonly report: Report = (finding) => {
    this.count++;
    if (this.count <= MAX_OF_ONE_RULE) {
      this.last = finding;
      this.diagnostics.push(this.placed(finding));
    } else if (this.last !== undefined) {
      const more = `There are ${this.count - MAX_OF_ONE_RULE} more like this in the file.`;
      this.diagnostics[MAX_OF_ONE_RULE - 1] = this.placed({ ...this.last, message: `${this.last.message} ${more}` });
    }
  };

  private placed(finding: Finding): Diagnostic {
    const { uri } = this.document;
    // A severity that a person chose holds for all findings of the rule.
    const isChosen = this.options.severities?.[this.rule.code] !== undefined;
    const severity = isChosen ? this.severity : (finding.severity ?? this.severity);
    return new FoundDiagnostic(uri, this.rule.code, severity, finding.at.spanToFile(finding.span), finding, undefined);
  }
}

/** The checks of all rules that look at one kind of part. */
type Asked<K extends keyof EntraRule> = readonly {
  readonly check: NonNullable<EntraRule[K]>;
  readonly report: Report;
}[];

/** One pass over the file: each part is shown to the rules that want to see it. */
class Walk {
  constructor(
    private readonly reporters: readonly Reporter[],
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
