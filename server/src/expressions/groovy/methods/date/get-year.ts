import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetYear = method<DateValue>({
  on: 'date',
  signature: 'int getYear()',
  documentation: 'The year minus 1900.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getYear()', '124')],
  call: (d) => date(d).getUTCFullYear() - 1900,
});
