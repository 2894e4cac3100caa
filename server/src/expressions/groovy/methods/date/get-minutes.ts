import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetMinutes = method<DateValue>({
  on: 'date',
  signature: 'int getMinutes()',
  documentation: 'The minute.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getMinutes()', '20')],
  call: (d) => date(d).getUTCMinutes(),
});
