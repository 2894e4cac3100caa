import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetDay = method<DateValue>({
  on: 'date',
  signature: 'int getDay()',
  documentation: 'The day of the week, Sunday is 0.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getDay()', '1')],
  call: (d) => date(d).getUTCDay(),
});
