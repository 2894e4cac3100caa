import { MemoKey } from '../../documents/memo';
import { scopeFor } from '../../documents/saviynt/scope';
import type { SharedTemplate } from '../../documents/saviynt/shared-template';
import { templateSites } from '../../documents/saviynt/template-sites';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';

/** `$select` in a URL or `"$ref"` in a body: Groovy takes it for a name. */
export const bareDollar: Rule = {
  code: 'saviynt/bare-dollar',
  severity: 'error',
  title: 'Dollar sign read as an expression',
  check({ parameter, connector }, report) {
    for (const { string, role, call } of templateSites(parameter)) {
      if (role === 'authentication') continue;
      for (const name of bareNames(string.shared)) {
        if (scopeFor(parameter, call, connector).bindings.has(name.text)) continue;
        report({
          span: name.span,
          at: string.text,
          message: `Groovy takes $${name.text} for the value of a name that does not exist, and nothing of this text is rendered (MissingPropertyException). Write \\$${name.text} for the sign itself${role === 'url' ? ', or %24 in a URL' : ''}.`,
          fixes: [
            {
              title: `Write \\$${name.text}`,
              edits: [replaceIn(parameter.uri, string.text, { start: name.span.start, end: name.span.start }, '\\')],
              isSafe: true,
            },
          ],
        });
      }
    }
  },
};

interface BareName {
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The `$name` without braces of a template, up to the end of the first name. */
export function bareNames({ memo }: SharedTemplate): readonly BareName[] {
  return memo.of(BARE_NAMES);
}

const BARE_NAMES = new MemoKey(({ template }: SharedTemplate): readonly BareName[] => [...findBareNames(template)]);

function* findBareNames(template: {
  readonly text: string;
  readonly parts: readonly { readonly kind: string; readonly span: { readonly start: number; readonly end: number } }[];
}): Iterable<BareName> {
  for (const { kind, span } of template.parts) {
    const { text } = template;
    if (kind !== 'expression' || text[span.start] !== '$' || text[span.start + 1] === '{') continue;
    const name = /^[^.]+/.exec(text.slice(span.start + 1, span.end))?.[0] ?? '';
    yield { text: name, span: { start: span.start, end: span.start + 1 + name.length } };
  }
}
