import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { atLocal } from '../../runtime/time/arithmetic';
import type { TimeValue } from '../../runtime/time/time-value';
import type { ZoneValue } from '../../runtime/time/zone-value';
import { as } from '../time/time-tools';

export const localDateTimeToInstant = method<TimeValue, [ZoneValue]>({
  on: 'java.time.LocalDateTime',
  signature: 'Instant toInstant(ZoneOffset offset)',
  documentation: 'The moment at an offset from UTC.',
  shape: anyShape,
  examples: [
    example(
      'java.time.LocalDateTime.of(2024, 1, 15, 10, 20).toInstant(java.time.ZoneOffset.UTC)',
      '2024-01-15T10:20:00Z',
    ),
  ],
  call: (t, [zone]) => as('Instant', atLocal('ZonedDateTime', t.seconds, t.nano, zone.zone)),
});
