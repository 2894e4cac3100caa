import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { substringBefore, substringBeforeWith } from '../substring-before';

export const unqualifiedSubstringBefore: EvaluatedFunction = {
  ...substringBefore,
  name: 'substringBefore',
  deprecated: 'String.substringBefore',
  examples: [{ expression: 'substringBefore("ada@example.com", "@")', result: '"ada"' }],
  call: substringBeforeWith('substringBefore'),
};
