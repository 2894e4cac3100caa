import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { isLeap } from '../time/time-tools';

export const localDateLengthOfYear = method<TimeValue>({
  on: 'java.time.LocalDate',
  signature: 'int lengthOfYear()',
  documentation: 'How many days the year has.',
  shape: numberShape,
  examples: [example('java.time.LocalDate.of(2024, 2, 1).lengthOfYear()', '366')],
  call: (t) => (isLeap(t.local.getUTCFullYear()) ? 366 : 365),
});
