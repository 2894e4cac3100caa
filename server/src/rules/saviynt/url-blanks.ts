import { replaceIn } from '../edits';
import type { Rule } from '../rule';

/** A blank before or behind a URL: Saviynt writes blanks in URLs as %20 (connection guide), which the target would get. */
export const urlBlanks: Rule = {
  code: 'saviynt/url-blanks',
  severity: 'information',
  title: 'Blank around the URL',
  checkCall(call, { parameter }, report) {
    const text = call.url?.text;
    if (text === undefined || text.text.trim() === '') return;
    const url = text.text;
    const leading = url.length - url.trimStart().length;
    const trailing = url.trimEnd().length;
    const spans = [
      { start: 0, end: leading },
      { start: trailing, end: url.length },
    ].filter(({ start, end }) => end > start);
    const [first] = spans;
    if (first === undefined) return;
    report({
      span: first,
      at: text,
      message: `The URL ${first.start === 0 ? 'begins' : 'ends'} with a blank, which may reach the target as %20. Remove it.`,
      fixes: [
        {
          title: 'Remove the blank',
          edits: spans.map((span) => replaceIn(parameter.uri, text, span, '')),
          isSafe: true,
        },
      ],
    });
  },
};
