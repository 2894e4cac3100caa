import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { TimeValue } from '../../runtime/time/time-value';

export const instantOfEpochSecond = method<Value, [number | bigint]>({
  on: 'static java.time.Instant',
  signature: 'Instant ofEpochSecond(long seconds)',
  documentation: 'A moment from seconds since 1970.',
  shape: anyShape,
  examples: [example('java.time.Instant.ofEpochSecond(1705314030)', '2024-01-15T10:20:30Z')],
  call: (_c, [n]) => new TimeValue('Instant', Number(n), 0),
});
