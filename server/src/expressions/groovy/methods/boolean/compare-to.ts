import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const booleanCompareTo = method<boolean, [boolean]>({
  on: 'boolean',
  signature: 'int compareTo(boolean other)',
  documentation: 'false comes before true.',
  shape: numberShape,
  examples: [example('true.compareTo(false)', '1')],
  call: (b, [other]) => Number(b) - Number(other),
});
