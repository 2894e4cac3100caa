import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DateValue } from '../../runtime/types';

export const dateGetTime = method<DateValue>({
  on: 'date',
  signature: 'long getTime()',
  documentation: 'Milliseconds since 1970.',
  shape: numberShape,
  examples: [example('new Date(5).getTime()', '5')],
  call: (d) => BigInt(d.time),
});
