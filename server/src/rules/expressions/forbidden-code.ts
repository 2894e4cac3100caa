import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** Reflection, files, processes and the network: refused before it runs. */
export const forbiddenCode: Rule = {
  code: 'saviynt/forbidden-code',
  severity: 'warning',
  title: 'Code that is not run here',
  check: fromFindings(['forbidden'], ({ message, severity }) => ({ message, severity })),
};
