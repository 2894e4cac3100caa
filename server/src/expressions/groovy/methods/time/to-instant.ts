import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { as, zoned } from './time-tools';

export const timeToInstant = zoned.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'Instant toInstant()',
    documentation: 'The moment.',
    shape: anyShape,
    examples: [
      example("java.time.OffsetDateTime.parse('2024-01-15T10:20:30+02:00').toInstant()", '2024-01-15T08:20:30Z'),
    ],
    call: (t) => as('Instant', t),
  }),
);
