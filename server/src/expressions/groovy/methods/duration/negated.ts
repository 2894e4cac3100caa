import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';

export const durationNegated = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'Duration negated()',
  documentation: 'The duration with the other sign.',
  shape: anyShape,
  examples: [example('java.time.Duration.ofMinutes(5).negated()', 'PT-5M')],
  call: (d) => DurationValue.ofNanos(-d.nanos),
});
