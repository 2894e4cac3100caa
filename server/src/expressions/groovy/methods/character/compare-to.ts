import { numberShape } from '../../../kit/shape';
import { compareText } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Char } from '../../runtime/types';

export const characterCompareTo = method<Char, [Char]>({
  on: 'char',
  signature: 'int compareTo(char other)',
  documentation: '-1, 0 or 1.',
  shape: numberShape,
  examples: [example("('c' as char).compareTo('a' as char)", '1')],
  call: (c, [other]) => compareText(c.value, other.value),
});
