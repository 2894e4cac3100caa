import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';
import { date } from './days';

export const dateGetSeconds = method<DateValue>({
  on: 'date',
  signature: 'int getSeconds()',
  documentation: 'The second.',
  shape: numberShape,
  examples: [example('new Date(1705314030000L).getSeconds()', '30')],
  call: (d) => date(d).getUTCSeconds(),
});
