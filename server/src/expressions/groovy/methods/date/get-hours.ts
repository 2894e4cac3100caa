import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetHours = method<DateValue>({
  on: 'date',
  signature: 'int getHours()',
  documentation: 'The hour.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getHours()', '10')],
  call: (d) => date(d).getUTCHours(),
});
