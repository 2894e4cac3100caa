import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A condition that has the same answer for everybody, and code that is never reached. */
export const constantCondition: Rule = {
  code: 'saviynt/constant-condition',
  severity: 'warning',
  title: 'Condition with one answer',
  check: fromFindings(['constant-condition', 'unreachable'], ({ message, severity }) => ({ message, severity })),
};
