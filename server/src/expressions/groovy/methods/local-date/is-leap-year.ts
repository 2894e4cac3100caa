import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { isLeap } from '../time/time-tools';

export const localDateIsLeapYear = method<TimeValue>({
  on: 'java.time.LocalDate',
  signature: 'boolean isLeapYear()',
  documentation: 'Whether the year has a February 29.',
  shape: booleanShape,
  examples: [example('java.time.LocalDate.of(2024, 1, 15).isLeapYear()', 'true')],
  call: (t) => isLeap(t.local.getUTCFullYear()),
});
