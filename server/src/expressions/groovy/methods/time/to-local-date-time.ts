import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { as, zoned } from './time-tools';

export const timeToLocalDateTime = zoned.map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'LocalDateTime toLocalDateTime()',
    documentation: 'The local date and time.',
    shape: anyShape,
    examples: [
      example("java.time.OffsetDateTime.parse('2024-01-15T10:20:30+02:00').toLocalDateTime()", '2024-01-15T10:20:30'),
    ],
    call: (t) => as('LocalDateTime', t),
  }),
);
