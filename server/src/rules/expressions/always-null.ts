import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** An expression that writes "null" for everybody. */
export const alwaysNull: Rule = {
  code: 'saviynt/always-null',
  severity: 'warning',
  title: 'Expression that is always null',
  check: fromFindings(['always-null'], ({ message, severity }) => ({ message, severity })),
};
