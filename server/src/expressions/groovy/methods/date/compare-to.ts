import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { required } from '../helpers';

export const dateCompareTo = method<DateValue, [DateValue]>({
  on: 'date',
  signature: 'int compareTo(Date other)',
  documentation: '-1, 0 or 1.',
  shape: numberShape,
  examples: [example('new Date(0).compareTo(new Date(1))', '-1')],
  call: (d, [other]) => Math.sign(d.time - required(other, 'The other date').time),
});
