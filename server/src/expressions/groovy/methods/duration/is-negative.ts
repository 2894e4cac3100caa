import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DurationValue } from '../../runtime/time/amounts';

export const durationIsNegative = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'boolean isNegative()',
  documentation: 'Whether it is below zero.',
  shape: booleanShape,
  examples: [example('java.time.Duration.ofMinutes(-1).isNegative()', 'true')],
  call: (d) => d.seconds < 0,
});
