import { stringShape } from '../../../kit/shape';
import { formatDate } from '../../runtime/date-format';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';

export const dateGetDateString = method<DateValue>({
  on: 'date',
  signature: 'String getDateString()',
  documentation: 'The day as the server writes it (English): 1/15/24.',
  shape: stringShape,
  examples: [example('new Date(0).getDateString()', '1/1/70')],
  call: (d) => formatDate(d.time, 'M/d/yy'),
});
