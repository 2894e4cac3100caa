import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { as, named } from './time-tools';

export const timeToLocalTime = named(['LocalDateTime', 'OffsetDateTime', 'ZonedDateTime']).map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'LocalTime toLocalTime()',
    documentation: 'The time of day.',
    shape: anyShape,
    examples: [example('java.time.LocalDateTime.of(2024, 1, 15, 10, 20).toLocalTime()', '10:20')],
    call: (t) => as('LocalTime', t),
  }),
);
