import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A method that values of this kind do not have. */
export const unknownMethod: Rule = {
  code: 'saviynt/unknown-method',
  severity: 'error',
  title: 'Unknown method',
  check: fromFindings(['unknown-method'], ({ message }) => ({ message })),
};
