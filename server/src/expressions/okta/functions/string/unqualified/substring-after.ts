import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { substringAfter, substringAfterWith } from '../substring-after';

export const unqualifiedSubstringAfter: EvaluatedFunction = {
  ...substringAfter,
  name: 'substringAfter',
  deprecated: 'String.substringAfter',
  examples: [{ expression: 'substringAfter("ada@example.com", "@")', result: '"example.com"' }],
  call: substringAfterWith('substringAfter'),
};
