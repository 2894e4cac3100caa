import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { DurationValue } from '../../runtime/time/amounts';

export const durationOf = (
  [
    ['Days', 86400],
    ['Hours', 3600],
    ['Minutes', 60],
    ['Seconds', 1],
  ] as const
).map(([name, size]) =>
  method<Value, [number | bigint]>({
    on: 'static java.time.Duration',
    signature: `Duration of${name}(long amount)`,
    documentation: `A duration in ${name.toLowerCase()}.`,
    shape: anyShape,
    examples: [
      example('java.time.Duration.ofDays(2)', 'PT48H'),
      example('java.time.Duration.ofMinutes(90)', 'PT1H30M'),
    ],
    call: (_c, [n]) => new DurationValue(Number(n) * size, 0),
  }),
);
