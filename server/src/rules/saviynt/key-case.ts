import { renameKey } from '../edits';
import type { Rule } from '../rule';
import { keyFindings } from './support/keys';

/** A documented key in other letter case: JSON keys are case-sensitive (RFC 8259 §4 compares them as they are). */
export const keyCase: Rule = {
  code: 'saviynt/key-case',
  severity: 'warning',
  title: 'Key in the wrong case',
  check({ parameter }, report) {
    for (const finding of keyFindings(parameter)) {
      if (finding.kind !== 'case') continue;
      const { property, right, around } = finding;
      const isFree = property.parent.property(right) === undefined;
      const instead = isFree ? `Write "${right}".` : `"${right}" stands beside it; remove this one.`;
      report({
        span: property.key,
        at: parameter.text,
        message: `Saviynt documents "${right}" in ${around}; JSON keys are case-sensitive, so "${property.key.value}" is ignored. ${instead}`,
        fixes: isFree
          ? [
              {
                title: `Rename to ${right}`,
                edits: [renameKey(parameter.uri, parameter.text, property, right)],
                isSafe: true,
              },
            ]
          : [],
      });
    }
  },
};
