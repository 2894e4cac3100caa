import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** Operators that bind in another way than the text looks. */
export const precedence: Rule = {
  code: 'saviynt/precedence',
  severity: 'warning',
  title: 'Operators that bind otherwise',
  check: fromFindings(['precedence'], ({ message, severity }) => ({ message, severity })),
};
