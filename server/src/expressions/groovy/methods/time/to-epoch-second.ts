import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { zoned } from './time-tools';

export const timeToEpochSecond = zoned.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'long toEpochSecond()',
    documentation: 'Seconds since 1970.',
    shape: numberShape,
    examples: [example("java.time.OffsetDateTime.parse('2024-01-15T10:20:30+02:00').toEpochSecond()", '1705306830')],
    call: (t) => BigInt(t.epochSecond),
  }),
);
