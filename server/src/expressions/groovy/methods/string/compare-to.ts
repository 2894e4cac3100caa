import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';
import { compareTo } from './comparison';

export const stringCompareTo = method<string, [string]>({
  on: 'string',
  signature: 'int compareTo(String other)',
  documentation: 'Negative, 0 or positive: before, same, behind in order.',
  shape: numberShape,
  examples: [example("'a'.compareTo('b')", '-1')],
  call: (s, [other]) => compareTo(s, required(other, 'The text to compare with')),
});
