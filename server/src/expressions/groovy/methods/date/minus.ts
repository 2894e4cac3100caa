import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { moved } from './days';

export const dateMinus = method<DateValue, [number]>({
  on: 'date',
  signature: 'Date minus(int days)',
  documentation: 'So many days earlier.',
  shape: dateShape,
  examples: [example('new Date(0).minus(1)', 'Wed Dec 31 00:00:00 UTC 1969')],
  call: (d, [days]) => moved(d, -days),
});
