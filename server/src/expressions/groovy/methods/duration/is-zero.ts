import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DurationValue } from '../../runtime/time/amounts';

export const durationIsZero = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'boolean isZero()',
  documentation: 'Whether it is nothing.',
  shape: booleanShape,
  examples: [example('java.time.Duration.ofMinutes(0).isZero()', 'true')],
  call: (d) => d.nanos === 0n,
});
