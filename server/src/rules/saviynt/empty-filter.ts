import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { scimList } from './support/import-calls';

/** `filter=` without a filter. A SCIM filter is never empty (RFC 7644 §3.4.2.2); RingCentral's own example has one. */
export const emptyFilter: Rule = {
  code: 'saviynt/empty-filter',
  severity: 'hint',
  title: 'Empty filter',
  checkCall(call, { parameter }, report) {
    const list = scimList(call);
    const filter = list?.query.find(({ name, value }) => name === 'filter' && value === '');
    if (filter === undefined || call.url === undefined) return;
    const url = call.url.text.text;
    const { start, end } = filter.span;
    // With the separator behind it, else with the one before it.
    const span = url[end] === '&' ? { start, end: end + 1 } : { start: start - 1, end };
    report({
      span: filter.span,
      at: call.url.text,
      message: '"filter=" names no filter. SCIM does not allow an empty one, and a service may refuse it. Remove it.',
      fixes: [{ title: 'Remove "filter="', edits: [replaceIn(parameter.uri, call.url.text, span, '')], isSafe: true }],
    });
  },
};
