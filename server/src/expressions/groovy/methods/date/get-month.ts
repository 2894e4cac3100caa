import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetMonth = method<DateValue>({
  on: 'date',
  signature: 'int getMonth()',
  documentation: 'The month, from 0.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getMonth()', '0')],
  call: (d) => date(d).getUTCMonth(),
});
