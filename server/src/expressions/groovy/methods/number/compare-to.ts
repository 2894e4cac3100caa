import { numberShape } from '../../../kit/shape';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';

export const numberCompareTo = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'int compareTo(Number other)',
  documentation: '-1, 0 or 1.',
  shape: numberShape,
  examples: [example('5.compareTo(6)', '-1')],
  call: (n, [other]) => compare(n, other),
});
