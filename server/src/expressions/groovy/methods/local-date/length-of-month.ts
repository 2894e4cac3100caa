import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';

export const localDateLengthOfMonth = method<TimeValue>({
  on: 'java.time.LocalDate',
  signature: 'int lengthOfMonth()',
  documentation: 'How many days the month has.',
  shape: numberShape,
  examples: [example('java.time.LocalDate.of(2024, 2, 1).lengthOfMonth()', '29')],
  call: (t) => new Date(Date.UTC(t.local.getUTCFullYear(), t.local.getUTCMonth() + 1, 0)).getUTCDate(),
});
