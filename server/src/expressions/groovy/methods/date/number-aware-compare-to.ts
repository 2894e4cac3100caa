import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';

export const dateNumberAwareCompareTo = method<DateValue, [DateValue]>({
  on: 'date',
  signature: 'int numberAwareCompareTo(Date other)',
  documentation: '-1, 0 or 1.',
  shape: numberShape,
  examples: [example('new Date(0).numberAwareCompareTo(new Date(1))', '-1')],
  call: (d, [other]) => Math.sign(d.time - other.time),
});
