import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A property or method of a value that is, or may be, null. */
export const nullDereference: Rule = {
  code: 'saviynt/null-dereference',
  severity: 'warning',
  title: 'Property or method of nothing',
  check: fromFindings(['null-dereference', 'possible-null-dereference'], ({ code, message }) => ({
    message,
    severity: code === 'null-dereference' ? 'error' : 'warning',
  })),
};
