import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { TimeValue } from '../../runtime/time/time-value';
import { ms } from '../time/time-tools';

export const instantOfEpochMilli = method<Value, [number | bigint]>({
  on: 'static java.time.Instant',
  signature: 'Instant ofEpochMilli(long milliseconds)',
  documentation: 'A moment from milliseconds since 1970.',
  shape: anyShape,
  examples: [example('java.time.Instant.ofEpochMilli(1705314030125L)', '2024-01-15T10:20:30.125Z')],
  call: (_c, [n]) => new TimeValue('Instant', Math.floor(Number(n) / 1000), (((Number(n) % 1000) + 1000) % 1000) * ms),
});
