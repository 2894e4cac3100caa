import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A date pattern whose letters mean something else: week years, days of the year, minutes for months. */
export const datePattern: Rule = {
  code: 'saviynt/date-pattern',
  severity: 'warning',
  title: 'Date pattern that means something else',
  check: fromFindings(['caution'], ({ message, severity }) => ({ message, severity })),
};
