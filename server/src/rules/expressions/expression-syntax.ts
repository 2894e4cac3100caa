import { templateSites } from '../../documents/saviynt/template-sites';
import type { Rule } from '../rule';

/** An expression that Groovy cannot parse, so that nothing of its text is rendered. */
export const expressionSyntax: Rule = {
  code: 'saviynt/expression-syntax',
  severity: 'error',
  title: 'Expression that cannot be parsed',
  check({ parameter }, report) {
    for (const { string, role } of templateSites(parameter)) {
      for (const { code, span, message } of string.template.problems) {
        // A secret may hold any character, and whether EIC renders it at all is not known.
        if (role === 'authentication' && string.text.text.charAt(span.start + 1) !== '{') continue;
        report({ span, at: string.text, message, ...(code === 'syntax' ? {} : { severity: 'information' as const }) });
      }
    }
  },
};
