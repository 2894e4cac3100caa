import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetDate = method<DateValue>({
  on: 'date',
  signature: 'int getDate()',
  documentation: 'The day of the month.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getDate()', '15')],
  call: (d) => date(d).getUTCDate(),
});
