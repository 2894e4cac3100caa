import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { moved } from './days';

export const datePrevious = method<DateValue>({
  on: 'date',
  signature: 'Date previous()',
  documentation: 'One day earlier.',
  shape: dateShape,
  examples: [example('new Date(0).previous()', 'Wed Dec 31 00:00:00 UTC 1969')],
  call: (d) => moved(d, -1),
});
