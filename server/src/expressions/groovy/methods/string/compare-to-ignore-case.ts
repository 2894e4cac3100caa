import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { required } from '../helpers';
import { compareTo } from './comparison';

export const stringCompareToIgnoreCase = method<string, [string]>({
  on: 'string',
  signature: 'int compareToIgnoreCase(String other)',
  documentation: 'Like compareTo but for case.',
  shape: numberShape,
  examples: [example("'abc'.compareToIgnoreCase('ABC')", '0')],
  call: (s, [other]) => compareTo(s.toLowerCase(), required(other, 'The text to compare with').toLowerCase()),
});
