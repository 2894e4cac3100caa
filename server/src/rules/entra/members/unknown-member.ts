import { memberFindings } from '../../../documents/entra/members';
import { renameKey } from '../../edits';
import type { EntraRule } from '../entra-rule';
import { keySpan } from '../support/place';

/** A member that Graph does not document. Source: Microsoft Graph v1.0 metadata. */
export const unknownMember: EntraRule = {
  code: 'entra/unknown-member',
  severity: 'hint',
  title: 'Undocumented member',
  checkDocument(context, report) {
    const { uri, text } = context.document;
    for (const found of memberFindings(context.document)) {
      if (found.kind !== 'unknown') continue;
      const { property, around, right } = found;
      const name = property.key.value;
      if (right === undefined) {
        report({
          span: keySpan(property),
          at: text,
          message: `Microsoft Graph documents no "${name}" of ${around}. Whether Entra ignores or refuses it is unknown.`,
        });
        continue;
      }
      report({
        span: keySpan(property),
        at: text,
        severity: 'warning',
        message: `Microsoft Graph documents no "${name}" of ${around}. What it says is lost, or the file refused. Did you mean "${right}"?`,
        fixes: () => [
          {
            title: `Change to ${right}`,
            edits: [renameKey(uri, text, property, right)],
            isSafe: right.toLowerCase() === name.toLowerCase(),
          },
        ],
      });
    }
  },
};
