import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** An expression that fails whenever it is reached, for a reason of its own. */
export const expressionFailure: Rule = {
  code: 'saviynt/expression-failure',
  severity: 'error',
  title: 'Expression that fails',
  check: fromFindings(['failure', 'wrong-arity', 'wrong-argument', 'invalid-regex'], ({ message, severity }) => ({
    message,
    severity,
  })),
};
