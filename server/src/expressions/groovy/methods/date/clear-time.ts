import { dateShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { DateValue } from '../../runtime/types';
import { dayInMilliseconds } from './days';

export const dateClearTime = method<DateValue>({
  on: 'date',
  signature: 'Date clearTime()',
  documentation: 'The same day at midnight.',
  shape: dateShape,
  examples: [example('new Date(1705314030000L).clearTime()', 'Mon Jan 15 00:00:00 UTC 2024')],
  call: (d) => new DateValue(Math.floor(d.time / dayInMilliseconds) * dayInMilliseconds),
});
