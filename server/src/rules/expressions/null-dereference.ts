import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A property or method of a value that is, or may be, null. */
export const nullDereference: Rule = {
  code: 'saviynt/null-dereference',
  severity: 'warning',
  title: 'Property or method of nothing',
  check: fromFindings(
    ['null-dereference', 'possible-null-dereference'],
    ({ code, message, span }, { string }, { parameter }) => {
      const dot = { start: span.start - 1, end: span.start };
      const isPlainDot = string.text.text[dot.start] === '.' && !'?*'.includes(string.text.text[dot.start - 1] ?? '?');
      return {
        message,
        severity: code === 'null-dereference' ? 'error' : 'warning',
        fixes: isPlainDot
          ? [{ title: 'Write ?.', edits: [replaceIn(parameter.uri, string.text, dot, '?.')], isSafe: false }]
          : [],
      };
    },
  ),
};
