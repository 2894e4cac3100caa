import { removeProperty } from '../edits';
import type { Rule } from '../rule';

const BLANK = 0x20;

/** A header without a name. HTTP has none such (RFC 9110 §5.1: a field name is a token of one character or more). */
export const headerNameEmpty: Rule = {
  code: 'saviynt/header-name-empty',
  severity: 'warning',
  title: 'Header without a name',
  checkCall(call, { parameter }, report) {
    for (const { property, name } of call.headers) {
      if (name.charCodeAt(0) > BLANK || name.trim() !== '') continue;
      report({
        span: property.key,
        at: parameter.text,
        message: 'A header has no name. HTTP does not allow that, and the request may not be sent at all. Remove it.',
        fixes: [{ title: 'Remove it', edits: [removeProperty(parameter.uri, parameter.text, property)], isSafe: true }],
      });
    }
  },
};
