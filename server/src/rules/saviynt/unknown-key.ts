import { renameKey } from '../edits';
import type { Rule } from '../rule';
import { keyFindings } from './support/keys';

/** A key that no public source documents at its place. Undocumented keys exist, so this is never more than a hint. */
export const unknownKey: Rule = {
  code: 'saviynt/unknown-key',
  severity: 'hint',
  title: 'Key that is not documented',
  check({ parameter }, report) {
    for (const finding of keyFindings(parameter)) {
      const { property, around } = finding;
      const key = property.key.value;
      if (finding.kind === 'unknown') {
        report({
          span: property.key,
          at: parameter.text,
          message: `No public Saviynt source documents "${key}" in ${around}. It is probably ignored.`,
        });
      } else if (finding.kind === 'near') {
        report({
          span: property.key,
          at: parameter.text,
          message: `No public Saviynt source documents "${key}" in ${around}, and it is probably ignored. Did you mean "${finding.right}"?`,
          fixes: [
            {
              title: `Rename to ${finding.right}`,
              edits: [renameKey(parameter.uri, parameter.text, property, finding.right)],
              isSafe: false,
            },
          ],
        });
      }
    }
  },
};
