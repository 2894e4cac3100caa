import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { DurationValue } from '../../runtime/time/amounts';

export const durationTo = (
  [
    ['Days', 86400],
    ['Hours', 3600],
    ['Minutes', 60],
    ['Seconds', 1],
  ] as const
).map(([name, size]) =>
  method<DurationValue>({
    on: 'java.time.Duration',
    signature: `long to${name}()`,
    documentation: `The whole ${name.toLowerCase()} of the duration.`,
    shape: numberShape,
    examples: [
      example('java.time.Duration.ofMinutes(90).toHours()', '1'),
      example('java.time.Duration.ofMinutes(90).toMinutes()', '90'),
    ],
    call: (d) => d.nanos / (BigInt(size) * 1_000_000_000n),
  }),
);
