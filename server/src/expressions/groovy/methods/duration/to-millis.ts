import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DurationValue } from '../../runtime/time/amounts';

export const durationToMillis = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'long toMillis()',
  documentation: 'The whole milliseconds of the duration.',
  shape: numberShape,
  examples: [example('java.time.Duration.ofMinutes(90).toMillis()', '5400000')],
  call: (d) => d.nanos / 1_000_000n,
});
