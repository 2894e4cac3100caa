import type { Fix } from '../diagnostic';
import type { Rule } from '../rule';
import { escapeFix, guardFix } from './escape-fix';
import { codeOf, type PlaceholderText, placeholderTexts } from './placeholders';

/** A value that may be null is written as the text "null". */
export const nullText: Rule = {
  code: 'saviynt/null-text',
  severity: 'information',
  title: 'Empty value written as "null"',
  check(context, report) {
    for (const placeholder of placeholderTexts(context)) {
      const { site, part, position, mayBeNull } = placeholder;
      // As a whole value, null is JSON's null.
      if (mayBeNull === undefined || position === 'value') continue;
      const { uri } = context.parameter;
      // In a URL an empty text may name the whole collection, which is worse than "null".
      const fixes = () => (site.role === 'url' ? [] : [escapeFix(placeholder, uri), guardFix(placeholder, uri)]);
      report({
        span: part.span,
        at: site.string.text,
        message: message(placeholder),
        fixes: () => fixes().filter((fix): fix is Fix => fix !== undefined),
      });
    }
  },
};

function message(placeholder: PlaceholderText): string {
  const { site, position, typed } = placeholder;
  const code = codeOf(placeholder);
  const subject = code.length > 60 ? 'This value' : code;
  switch (site.role) {
    case 'url':
      return `${subject} may be empty, and then the request goes to an address with the text "null" in it. Use a value that every account has.`;
    case 'body':
      if (position === 'string')
        return `${subject} may be empty, and then the body holds the text "null".${typed.length > 0 ? ' A quotation mark in it, as in O"Neil, would break the body.' : ''} groovy.json.JsonOutput.toJson(…) without quotes around it writes null for nothing${typed.length > 0 ? ' and escapes the text' : ''}.`;
      return `${subject} may be empty, and then the body holds the word null in its place.`;
    default:
      return `${subject} may be empty, and then the text "null" is written. Add ?: '' behind it.`;
  }
}
