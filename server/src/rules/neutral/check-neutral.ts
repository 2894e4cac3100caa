import type { NeutralDocument } from '../../documents/neutral/document';
import type { CheckOptions } from '../check-options';
import type { Diagnostic } from '../diagnostic';
import { checkMapping } from '../expressions/check-mapping';
import { reportersOf } from '../reporter';
import type { NeutralContext } from './neutral-rule';
import { NEUTRAL_RULES } from './rules';

/** What the rules and the languages of its expressions say about a neutral mapping, in no particular order. */
export function checkNeutralDocument(document: NeutralDocument, options: CheckOptions): Diagnostic[] {
  const { mapping } = document;
  const reporters = reportersOf(NEUTRAL_RULES, document.uri, options);
  const context: NeutralContext = { document, mapping, options };
  for (const { rule, report } of reporters) {
    rule.checkMapping?.(context, report);
    if (rule.checkAttribute !== undefined)
      for (const attribute of mapping.attributes) rule.checkAttribute(attribute, context, report);
  }
  return [...checkMapping(document, options), ...reporters.flatMap(({ diagnostics }) => diagnostics)];
}
