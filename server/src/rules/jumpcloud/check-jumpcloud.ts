import type { JumpCloudDocument } from '../../documents/jumpcloud/document';
import type { CheckOptions } from '../check-options';
import type { Diagnostic } from '../diagnostic';
import { checkMapping } from '../expressions/check-mapping';
import { reportersOf } from '../reporter';
import { JUMPCLOUD_RULES } from './rules';

/** What the rules say about a file of JumpCloud, in no particular order. */
export function checkJumpCloudDocument(document: JumpCloudDocument, options: CheckOptions): Diagnostic[] {
  const reporters = reportersOf(JUMPCLOUD_RULES, document.uri, options);
  const context = { document, options };
  for (const { rule, report } of reporters) {
    rule.checkDocument?.(context, report);
    if (rule.checkUser !== undefined) for (const user of document.users) rule.checkUser(user, context, report);
    if (rule.checkApplication !== undefined)
      for (const application of document.applications) rule.checkApplication(application, context, report);
  }
  // JumpCloud has no expressions; what is left is the JSON itself.
  return [...checkMapping(document, options), ...reporters.flatMap(({ diagnostics }) => diagnostics)];
}
