import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { periodBetween } from '../time/time-tools';

export const periodBetweenMethod = method<Value, [TimeValue, TimeValue]>({
  on: 'static java.time.Period',
  signature: 'Period between(LocalDate start, LocalDate end)',
  documentation: 'The years, months and days between two dates.',
  shape: anyShape,
  examples: [
    example(
      'java.time.Period.between(java.time.LocalDate.of(2023, 12, 15), java.time.LocalDate.of(2024, 3, 1))',
      'P2M15D',
    ),
  ],
  call: (_c, [a, b]) => periodBetween(a, b),
});
