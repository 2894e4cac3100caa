import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { TimeValue } from '../../runtime/time/time-value';
import { as } from '../time/time-tools';

export const zonedDateTimeToOffsetDateTime = method<TimeValue>({
  on: 'java.time.ZonedDateTime',
  signature: 'OffsetDateTime toOffsetDateTime()',
  documentation: 'The same with only the offset.',
  shape: anyShape,
  examples: [
    example(
      "java.time.ZonedDateTime.parse('2024-01-15T10:20:30+01:00[Europe/Berlin]').toOffsetDateTime()",
      '2024-01-15T10:20:30+01:00',
    ),
  ],
  call: (t) => as('OffsetDateTime', t),
});
