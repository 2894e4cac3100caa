import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { moved } from './days';

export const datePlus = method<DateValue, [number]>({
  on: 'date',
  signature: 'Date plus(int days)',
  documentation: 'So many days later.',
  shape: dateShape,
  examples: [example('new Date(0).plus(31)', 'Sun Feb 01 00:00:00 UTC 1970')],
  call: (d, [days]) => moved(d, days),
});
