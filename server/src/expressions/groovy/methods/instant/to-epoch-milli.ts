import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';

export const instantToEpochMilli = method<TimeValue>({
  on: 'java.time.Instant',
  signature: 'long toEpochMilli()',
  documentation: 'Milliseconds since 1970.',
  shape: numberShape,
  examples: [example('java.time.Instant.ofEpochMilli(1705314030125L).toEpochMilli()', '1705314030125')],
  call: (t) => BigInt(t.epochMilli),
});
