import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';

export const instantGetEpochSecond = method<TimeValue>({
  on: 'java.time.Instant',
  signature: 'long getEpochSecond()',
  documentation: 'Seconds since 1970.',
  shape: numberShape,
  examples: [example('java.time.Instant.ofEpochMilli(1705314030125L).getEpochSecond()', '1705314030')],
  call: (t) => BigInt(t.epochSecond),
});
