import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { periodBetween } from '../time/time-tools';

export const localDateUntil = method<TimeValue, [TimeValue]>({
  on: 'java.time.LocalDate',
  signature: 'Period until(LocalDate end)',
  documentation: 'The years, months and days between both.',
  shape: anyShape,
  examples: [example('java.time.LocalDate.of(2024, 1, 31).until(java.time.LocalDate.of(2024, 3, 1))', 'P1M1D')],
  call: (t, [end]) => periodBetween(t, end),
});
