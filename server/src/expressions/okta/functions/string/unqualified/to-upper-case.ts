import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { toUpperCase, toUpperCaseWith } from '../to-upper-case';

export const unqualifiedToUpperCase: EvaluatedFunction = {
  ...toUpperCase,
  name: 'toUpperCase',
  deprecated: 'String.toUpperCase',
  examples: [{ expression: 'toUpperCase("Ada")', result: '"ADA"' }],
  call: toUpperCaseWith('toUpperCase'),
};
