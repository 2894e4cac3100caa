import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';
import { unitsBetween } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';

export const durationBetween = method<Value, [TimeValue, TimeValue]>({
  on: 'static java.time.Duration',
  signature: 'Duration between(Object start, Object end)',
  documentation: 'The time between two moments.',
  shape: anyShape,
  examples: [
    example('java.time.Duration.between(java.time.LocalTime.of(10, 20), java.time.LocalTime.of(12, 0))', 'PT1H40M'),
  ],
  call: (_c, [a, b]) => DurationValue.ofNanos(unitsBetween(a, b, 'NANOS')),
});
