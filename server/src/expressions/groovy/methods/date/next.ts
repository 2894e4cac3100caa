import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { moved } from './days';

export const dateNext = method<DateValue>({
  on: 'date',
  signature: 'Date next()',
  documentation: 'One day later.',
  shape: dateShape,
  examples: [example('new Date(0).next()', 'Fri Jan 02 00:00:00 UTC 1970')],
  call: (d) => moved(d, 1),
});
