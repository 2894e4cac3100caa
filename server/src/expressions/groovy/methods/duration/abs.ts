import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';

export const durationAbs = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'Duration abs()',
  documentation: 'The duration without its sign.',
  shape: anyShape,
  examples: [example('java.time.Duration.ofMinutes(-5).abs()', 'PT5M')],
  call: (d) => (d.nanos < 0n ? DurationValue.ofNanos(-d.nanos) : d),
});
