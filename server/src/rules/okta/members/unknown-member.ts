import { memberFindings } from '../../../documents/okta/members';
import { renameKey } from '../../edits';
import { keySpan } from '../../json-place';
import type { OktaRule } from '../okta-rule';

/** A member that Okta does not document. Source: Okta Management API. */
export const unknownMember: OktaRule = {
  code: 'okta/unknown-member',
  severity: 'hint',
  title: 'Undocumented member',
  checkDocument(context, report) {
    const { uri, text } = context.document;
    for (const found of memberFindings(context.document)) {
      if (found.kind !== 'unknown') continue;
      const { property, around, right } = found;
      const name = property.key.value;
      report({
        span: keySpan(property),
        at: text,
        ...(right !== undefined && { severity: 'warning' }),
        message: `Okta documents no "${name}" of ${around}. ${right === undefined ? 'Whether it is ignored or refused is unknown.' : `What it says is lost, or the request refused. Did you mean "${right}"?`}`,
        fixes: () =>
          right === undefined
            ? []
            : [
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
