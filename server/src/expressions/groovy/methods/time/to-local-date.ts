import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { as, named } from './time-tools';

export const timeToLocalDate = named(['LocalDateTime', 'OffsetDateTime', 'ZonedDateTime']).map((on) =>
  method<TimeValue>({
    on: on,
    signature: 'LocalDate toLocalDate()',
    documentation: 'The date.',
    shape: anyShape,
    examples: [example('java.time.LocalDateTime.of(2024, 1, 15, 10, 20).toLocalDate()', '2024-01-15')],
    call: (t) => as('LocalDate', t),
  }),
);
