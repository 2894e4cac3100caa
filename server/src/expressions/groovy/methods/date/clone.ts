import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';

export const dateClone = method<DateValue>({
  on: 'date',
  signature: 'Object clone()',
  documentation: 'The same date.',
  shape: dateShape,
  examples: [example('new Date(0).clone()', 'Thu Jan 01 00:00:00 UTC 1970')],
  call: (d) => new DateValue(d.time),
});
