import { suggest } from '../../../expressions/kit/suggest';
import { renameKey } from '../../edits';
import { keySpan } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** A severity for a rule, or a family of rules, that there is none of. */
export const unknownRule: ProjectRule = {
  code: 'project/unknown-rule',
  severity: 'warning',
  title: 'Rule that does not exist',
  checkProject({ project, document, codes }, report) {
    const { uri, text } = document;
    const families = [...new Set(codes.map((code) => code.slice(0, code.indexOf('/'))))];
    const known = [...codes, ...families.map((family) => `${family}/*`)];
    for (const { pattern, property } of project.rules) {
      if (known.includes(pattern)) continue;
      if (pattern.startsWith('json/')) {
        const message = `Errors of JSON itself always count, so "${pattern}" changes nothing. Remove it.`;
        report({ span: keySpan(property), at: text, message });
        continue;
      }
      const [right] = suggest(pattern, known);
      report({
        span: keySpan(property),
        at: text,
        message: `There is no rule "${pattern}", so its severity changes nothing.${right === undefined ? ' Name a code such as saviynt/no-calls, or a family such as entra/*.' : ` Did you mean "${right}"?`}`,
        fixes: () =>
          right === undefined
            ? []
            : [{ title: `Change to ${right}`, edits: [renameKey(uri, text, property, right)], isSafe: false }],
      });
    }
  },
};
