import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A pattern that can take exponential time. */
export const slowPattern: Rule = {
  code: 'saviynt/slow-pattern',
  severity: 'warning',
  title: 'Pattern that may never end',
  check: fromFindings(['slow-regex'], ({ message, severity }) => ({ message, severity })),
};
