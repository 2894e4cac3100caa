import type { OktaDocument } from '../../documents/okta/document';
import type { CheckOptions } from '../check-options';
import type { Diagnostic } from '../diagnostic';
import { checkMapping } from '../expressions/check-mapping';
import { type Reporter, reportersOf } from '../reporter';
import type { OktaContext, OktaRule } from './okta-rule';
import { OKTA_RULES } from './rules';

/** What the rules and the expression language say about a file of Okta, in no particular order. */
export function checkOktaDocument(document: OktaDocument, options: CheckOptions): Diagnostic[] {
  const reporters = reportersOf(OKTA_RULES, document.uri, options);
  const context: OktaContext = { document, options };
  for (const reporter of reporters) ask(reporter, context);
  const better = reporters.filter(({ rule }) => rule.replaces !== undefined);
  const language = checkMapping(document, options).filter((found) => !better.some((by) => isReplaced(found, by)));
  return [...language, ...reporters.flatMap(({ diagnostics }) => diagnostics)];
}

function ask({ rule, report }: Reporter<OktaRule>, context: OktaContext): void {
  const { document } = context;
  rule.checkDocument?.(context, report);
  for (const mapping of document.mappings) {
    rule.checkMapping?.(mapping, context, report);
    if (rule.checkAttribute !== undefined)
      for (const attribute of mapping.attributes) rule.checkAttribute(attribute, mapping, context, report);
  }
  for (const schema of document.schemas) {
    rule.checkSchema?.(schema, context, report);
    if (rule.checkDefinition !== undefined)
      for (const attribute of schema.attributes) rule.checkDefinition(attribute, schema, context, report);
  }
}

/** Whether a rule says the same where the expression language found something. */
function isReplaced({ code, span }: Diagnostic, { rule, diagnostics }: Reporter<OktaRule>): boolean {
  if (rule.replaces?.includes(code) !== true) return false;
  return diagnostics.some((own) => own.span.start <= span.start && span.end <= own.span.end);
}
