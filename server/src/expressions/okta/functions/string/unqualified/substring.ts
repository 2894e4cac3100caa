import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { substring, substringWith } from '../substring';

export const unqualifiedSubstring: EvaluatedFunction = {
  ...substring,
  name: 'substring',
  deprecated: 'String.substring',
  examples: [{ expression: 'substring("Lovelace", 0, 4)', result: '"Love"' }],
  call: substringWith('substring'),
};
