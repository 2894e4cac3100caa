import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';

export const durationOfMillis = method<Value, [number | bigint]>({
  on: 'static java.time.Duration',
  signature: 'Duration ofMillis(long amount)',
  documentation: 'A duration in milliseconds.',
  shape: anyShape,
  examples: [example('java.time.Duration.ofMillis(1500)', 'PT1.5S')],
  call: (_c, [n]) => DurationValue.ofNanos(BigInt(n) * 1_000_000n),
});
