import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DurationValue } from '../../runtime/time/amounts';

export const durationGetSeconds = method<DurationValue>({
  on: 'java.time.Duration',
  signature: 'long getSeconds()',
  documentation: 'The seconds of the duration.',
  shape: numberShape,
  examples: [example('java.time.Duration.ofMinutes(90).getSeconds()', '5400')],
  call: (d) => BigInt(d.seconds),
});
